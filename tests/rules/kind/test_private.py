"""What some do for themselves, others do for a living. All texts are made up."""

from __future__ import annotations

import pytest

from goalcoach.domain.goal import GoalKind
from goalcoach.rules.kind import classify

FOR_A_LIVING = (
    "Teach 4 yoga classes a week with at least 10 people in each",
    "Train 8 kids for the swimming competition",
    "Raise 5,000 euros for the church roof by Easter",
    "Film 6 videos for our YouTube channel by June",
    "Open 200 savings accounts by June",
    "Check blood pressure of all residents every morning",
    "Restock the wine cellar before 1 December",
    "Give 20 piano lessons a week",
    "Tune 30 pianos by Christmas",
    "Counsel 15 couples about their marriage a month",
    "Run the smoking cessation course for 3 groups by June",
    "Teach 12 refugees to swim by August",
    "Move 40 families into new flats by October",
    "Publish the diet guideline for the canteen by 1 April",
    "Compose the film score by 15 June 2027",
    "Mow 20 lawns a day from April on",
    "I want to hold therapy sessions with 22 patients a week",
    "Assess the diet of 50 residents by 31 March 2027",
    "Score the film's piano music by 31 March 2027",
    "Replant 14 gardens on Mill Street by 30 April 2027",
    "Prune 300 fruit trees by 28 February 2027",
    "Cut lawn complaints from 12 to 4 a season by 30 September 2027",
    "Win six new gardening contracts by 1 May 2027",
    "Neuter 120 stray cats by 31 October 2027",
    "Cut the waiting time for dog vaccinations from 10 to 5 days by 30 June 2027",
    "Vaccinate 400 puppies against parvovirus by 31 December 2027",
    "Reduce infections after cat surgery from 6 % to 3 % by 30 June 2027",
    "Cook 150 dinners a day for the care home from May on",
    "Cut food waste per dinner from 90 g to 60 g by 30 June 2027",
    "Add eight vegetable dishes to the canteen's menu by 1 March 2027",
    "Get 70 % of guests to choose vegetables by 30 June 2027",
    "Sing the Requiem with the choir in four towns by 30 November 2027",
    "Raise attendance at choir rehearsals from 60 % to 85 % by 30 June 2027",
    "Recruit ten tenors for the church choir by 1 September 2027",
    "Book 80 holiday trips to Greece by 31 May 2027",
    "Raise repeat bookings of family holidays from 20 % to 30 % by 30 June 2027",
    "Refund cancelled beach holidays within five days from 1 April on",
    "Bring 25 members to their target weight by 30 June 2027",
    "Keep 90 % of my gym clients for six months",
    "Fill the 6 am workout classes to 12 people each by 31 March 2027",
    "Write diet plans for 60 patients with kidney disease by 30 June 2027",
    "Lower the cholesterol of 50 patients by 10 % by 31 December 2027",
    "Halve the sugar in school meals by 1 September 2027",
    "Drive 400 children to school without an accident by 31 July 2027",
    "Drive the night bus on line 12 from March on",
    "Cut fuel use of the car pool from 9 to 7 litres by 30 June 2027",
    "Play 45 weddings with the band by 31 October 2027",
    "Perform in 60 guitar concerts by 31 December 2027",
    "Record the guitar parts for four client tracks by 31 March 2027",
    "Sell 300 tickets for the piano recital by 15 May 2027",
    "Win 18 of 30 football matches by 31 May 2027",
    "Cut hamstring injuries of the football team from 9 to 4 by 31 May 2027",
    "Bring three players of the youth football squad into the first team by 30 June 2027",
    "Cut falls on the night shift from 8 to 4 by 30 June 2027",
    "Give every patient pain medication within 20 minutes by 30 June 2027",
    "Document the pain score of all patients twice a shift from 1 March on",
    "Reduce sleep disturbances on ward 4 from 6 to 2 a night by 30 June 2027",
    "Place 12 foster children with families by 31 December 2027",
    "Help 15 families clear their household debt by 30 June 2027",
    "Visit each family once a month until 31 December 2027",
    "Reduce repeat cases of domestic violence from 14 to 7 by 31 December 2027",
    "Find flats for 20 homeless people by 30 November 2027",
    "Cut cancelled gym memberships from 9 % to 5 % by 30 June 2027",
    "Lower the average blood sugar of 40 patients by 15 % by 30 June 2027",
    "Mediate 30 divorce cases out of court by 31 December 2027",
    "Close 40 mortgage loans by 30 June 2027",
    "Cut mortgage approval time from 21 to 9 days by 30 June 2027",
    "Baptise 30 children in our church by 31 December 2027",
    "Raise marathon registrations from 4,000 to 5,500 by 1 March 2027",
    "Cut alcohol sales to minors to zero by 30 June 2027",
    "Repair 90 wheelchairs by 31 March 2027",
    "Fit 60 wheelchairs to their users by 31 March 2027",
    "Deliver 200 dinners to pensioners every week until 30 June 2027",
    "Style the hair of 30 brides by 30 September 2027",
    "Paint 40 kitchens by 31 December 2027",
    "Photograph 25 weddings by 30 September 2027",
    "Plan 12 weddings with a budget over 20,000 euros by 30 September 2027",
    "Walk 15 dogs a day for our customers",
    "Shorten therapy waiting lists from 16 to 8 weeks by 30 June 2027",
    "Get 30 of 50 pregnant women to the antenatal course by 30 June 2027",
    "Open the second yoga studio by 1 May 2027",
    "Translate two novels from Polish by 31 October 2027",
    "Improve sleep of residents from 5 to 6 hours a night by 30 June 2027",
    "Reduce medication errors from 9 to 3 a month by 30 June 2027",
    "Raise vegetable sales by 12 % by 31 October 2027",
    "Run 4 yoga classes a week from May on",
)
FOR_THEMSELVES = (
    "Do yoga 3 times a week",
    "Run a half marathon",
    "Raise my kids without shouting",
    "Pay off my mortgage",
    "Teach my daughter to swim",
    "I want to sleep better",
    "Assess my diet every week",
    "Cancel my gym membership",
    "Take 20 piano lessons by summer",
    "Practise the guitar 30 minutes a day",
    "Play the guitar every evening",
    "Do two workouts a week",
    "Lower my blood pressure to 120",
    "Stop smoking for my clients",
    "Cook dinner at home four times a week",
    "Cancel the gym membership",
    "Pay off the mortgage by 2030",
    "Eat more vegetables",
    "Cut my sugar intake by half",
    "Book a family holiday to Greece",
    "Sleep eight hours a night",
    "Spend every Sunday with my family",
    "Lower my cholesterol by 10 %",
    "Visit my parents once a month",
    "Lose weight before the wedding",
    "Walk the dog twice a day",
    "Go to therapy every week",
    "Drink less alcohol",
    "Clear my household debt",
    "Do 20 yoga classes by June",
    "Run the Berlin marathon in under 4 hours",
    "Reduce my drinking to one glass a week",
    "Keep the house clean and do the household chores every Saturday",
    "Yoga classes twice a week",
    "Gym sessions three times a week",
    "Run 3 marathons by 2028",
)
FOR_A_LIVING_IN_GERMAN = (
    "12 Yogakurse pro Woche geben",
    "30 Gitarrenstunden pro Woche unterrichten",
    "Yoga für 20 Teilnehmer unterrichten",
    "Den Blutdruck aller Bewohner jeden Morgen messen",
    "Bis Juni 30 Patienten beim Aufhören mit dem Rauchen begleiten",
    "40 Klaviere bis Weihnachten stimmen",
    "Für 15 Kunden die Scheidung bis Juni abschließen",
    "Das Haushaltsbuch der Klienten bis Juni prüfen",
)
FOR_THEMSELVES_IN_GERMAN = (
    "Dreimal pro Woche Yoga machen",
    "Jeden Abend Gitarre üben",
    "Mit dem Rauchen aufhören",
    "Einen Marathon laufen",
    "Weniger Alkohol trinken",
    "Meine Kinder öfter sehen",
    "Meine Tochter unterrichten",
    "Das Fitnessstudio kündigen",
    "Klavier spielen lernen",
)


@pytest.mark.parametrize("text", FOR_A_LIVING)
def test_what_is_done_for_others_is_work(text: str) -> None:
    assert classify(text).kind is GoalKind.PERFORMANCE


@pytest.mark.parametrize("text", FOR_THEMSELVES)
def test_what_people_do_for_themselves_is_not(text: str) -> None:
    assert classify(text).kind is GoalKind.OTHER


@pytest.mark.parametrize("text", FOR_A_LIVING_IN_GERMAN)
def test_what_is_done_for_others_is_work_in_german(text: str) -> None:
    assert classify(text, language="de").kind is GoalKind.PERFORMANCE


@pytest.mark.parametrize("text", FOR_THEMSELVES_IN_GERMAN)
def test_what_people_do_for_themselves_is_not_in_german(text: str) -> None:
    assert classify(text, language="de").kind is GoalKind.OTHER
