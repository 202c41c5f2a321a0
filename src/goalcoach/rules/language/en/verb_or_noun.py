"""English verbs that are nouns as well, and things named with them: data only. "Report the error", "report quality"."""

from __future__ import annotations

ALSO_NOUNS: frozenset[str] = frozenset(
    """
    alert answer archive award bank batch benefit bill block bond book brief budget burn bypass call camp campaign
    chair change charge chase check clone coach code commission contact contract contrast control cook count cover
    cross dance debug demo design diet digest display dive document draft dress drill drink drop edit end estimate
    exhibit experiment export farm figure film filter fire focus force fork format forward frame fund garden gauge
    glance grade ground group guard guide harvest help highlight hike hint hope host house import index influence
    intern interview invoice issue judge jump knock label land laugh layer lead lease level limit link list loan
    lock loop lunch machine mail map march market match measure mentor merchandise mine mock model monitor name
    network note nudge offset order outline overhaul pace pack paint partner pass patch patrol pause permit phase
    phone photograph pick piece pilot pitch pivot plan plant plug pool port pose post practice present press price
    print probe process produce profile profit program progress project pump purchase push question queue race ramp
    rank rate recall record redo refill refresh refund register release remodel rent repair repeat report reprint
    request rescue research reserve resource respect return reuse review reward rise roll root route row run save
    scan schedule score scrap screen script seal search seat segment sense set shape share shelter shift ship shoot
    shop show sign sketch slice smile smoke snap sort source speed spell spin split sponsor spot spray spread spring
    sprint stack staff stage stamp stand start stash state station stay steer stem step stick stitch stock stop
    store stream stretch strike strip structure struggle study sum supply support survey swap swim swing switch tag
    talk tally tap target taste tax team template test throw tie tone touch tour trace track trade train transfer
    transmit trap travel treat trial trigger trim trust try tune turn tweak twin update upgrade upload use value
    vent venture version view visit volunteer vote wake walk want wash waste watch water welcome win wind wire wish
    wonder work wrap yield zone
    """.split()
)

NAMED_THINGS: frozenset[tuple[str, str]] = frozenset(
    (first, last)
    for first, lasts in {
        "case": "study",
        "change": "log plan request",
        "crash": "test report",
        "desk": "study",
        "exit": "interview plan",
        "field": "study test trial",
        "help": "desk page centre center",
        "lease": "agreement contract",
        "loan": "agreement contract",
        "market": "study survey report",
        "press": "release kit conference review trip",
        "price": "list sheet guide",
        "process": "map manual guide",
        "project": "plan charter brief report",
        "purchase": "order agreement contract",
        "research": "paper report proposal",
        "sales": "pitch report plan",
        "service": "desk contract agreement",
        "staff": "survey handbook rota",
        "stock": "list",
        "style": "guide",
        "supply": "contract agreement",
        "test": "report plan suite",
        "time": "study",
        "trade": "fair show",
        "training": "plan course",
        "use": "case",
        "work": "plan order permit",
    }.items()
    for last in lasts.split()
)
"""Two nouns that name one thing, though one of them could be a verb: "press release", "case study"."""
