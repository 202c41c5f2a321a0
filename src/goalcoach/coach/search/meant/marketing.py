"""Everyday words for marketing, beside what frameworks call it. Data only."""

PARTS = """
market research, survey, surveys, competitors, competition, rivals, what customers want, focus group,
trends, target group, research, questionnaire, user research, what customers think, interview customers,
desk research, market study, market size, market data, find out what .. like, customer wishes, wishes, look
at competitors, preferences, test the market, polls, opinion, shoppers, willing to pay, would pay, what
people like, what people buy, demand, who buys, customer survey, customer surveys, observe customers, other
providers, competitor, competitor prices, industry trends
| Marktforschung, Umfrage, Umfragen, Wettbewerb, Konkurrenz, Mitbewerber, Befragung, Zielgruppe, was Kunden
wollen, Markt, Kundenwünsche, Marktstudie, Marktanalyse, Meinung, herausfinden was, Wünsche, Befragungen,
Konkurrenz beobachten, Nachfrage, was Leute kaufen, zahlen würden, Käufer befragen, Trends, Kundenbefragung,
Wettbewerber

positioning, why .. choose us, why .. buy from us, different from, stand out, unique, unique selling point,
USP, set us apart, value proposition, differentiate, differentiation, niche, why us, better than others,
than the competition, choose us, reason to buy, who we are for, message, messaging, what we stand for,
sharpen, our strengths, target market, key message, everybody else, elevator pitch, explain what we sell,
core of our offer, why customers buy, clear promise, which customers we want, not interchangeable, special
about us, what is special, compared with others, crowded market, better than rivals
| Positionierung, anders als, Alleinstellungsmerkmal, abheben, USP, Nutzenversprechen, unterscheiden,
Nische, warum wir, besser als die anderen, warum .. bei uns, wofür wir stehen, Botschaft, Kernbotschaft,
Zielmarkt, schärfen, in einem Satz, Versprechen, was uns besonders macht, besonders, austauschbar, welche
Kunden wir wollen, einzigartig

campaign planning, campaign, launch, product launch, promotion, promote, marketing plan, trade fair, event,
events, advertising plan, media plan, booth, exhibition, open day, launch .. product, bring .. to market, go
to market, Christmas campaign, marketing activities, marketing budget, flyers, organise events, Christmas,
summer sale, season, seasonal, small budget, plan marketing, action plan in marketing, posters, run
campaigns, campaigns, sponsoring, launch event, public launch, customer event, mailing and ads together,
promotional
| Kampagne, Aktion, Markteinführung, Werbeaktion, Messe, Marketingplan, Veranstaltung, Kampagnenplanung,
Stand, Messeauftritt, Tag der offenen Tür, Produkteinführung, Aktionen planen, Werbeplan, Flyer,
Weihnachtsaktion, Kampagnen, Sommeraktion, Plakate, Kundenveranstaltung, Rabattaktion

content creation, content, video, videos, posts, post, blog, blogging, social media, Instagram, LinkedIn,
YouTube, TikTok, podcast, copywriting, copy, storytelling, stories, films, photos, articles, pictures,
images, reels, people like, go viral, followers, film, camera, texts for, catchy, headlines, entertaining,
write posts, channel, website texts, dull, boring blog, exciting posts, interesting posts, newsletter texts,
webinars, infographics, write for the website, editorial, article, photo, clips, short clips, graphics,
creative texts, make people read, edit videos, interesting for readers
| Inhalte, Videos, Beiträge, Posten, soziale Medien, Social Media, Blog, Texte, Bilder, Filme, Podcast,
Inhalte erstellen, Reels, Follower, filmen, Kamera, Überschriften, Werbetexte, unterhaltsam, Kanal,
langweilig, spannende Beiträge, Artikel, Fotos, Clips, Redaktion, Webinare

online advertising, search, Google, SEO, SEA, search engine, ranking, rank, found on the internet, ads,
banner, pay per click, PPC, AdWords, clicks, website traffic, visitors, website visitors, more visitors,
more traffic, traffic, search engines, search results, keywords, first page, paid search, Facebook ads,
internet advertising, banner ads, targeting, clicks cost, bids on keywords, search terms, rank higher,
Google ranking, found by, found on Google, be found, seen on the internet, landing page, advertising on
Facebook, advertise online, ad budget, Bing, sponsored posts, metadata
| Onlinewerbung, Suchmaschine, Google, SEO, gefunden werden, Anzeigen, Werbung, Ranking, Klicks, Besucher
auf .. Seite, Webseitenbesucher, weiter oben, Suchergebnisse, erste Seite, Suchbegriffe, Internetwerbung,
Schlüsselwörter, bei Google, Klickbudget, online werben, Anzeigen schalten, Landingpage, besser gefunden

brand care, brand, branding, logo, corporate design, image, reputation, identity, consistent, tone of voice,
style guide, house style, tone, our logo, recognisable, colours, fonts, looks the same, look the same,
public image, appearance, style, brochure, brochures, uniform, unified, one voice, same style, guidelines
for design, brand rules, letterheads, business cards, brand image, signage, ugly, templates, slogan
| Marke, Markenführung, Erscheinungsbild, Ruf, Auftritt, Logo, einheitlich, Image, Corporate Design,
Markenpflege, wiedererkennen, Farben, gleich aussehen, einheitlicher Auftritt, Außenwirkung, Stil,
Broschüre, Broschüren, Vorlagen, wie aus einem Guss, Markenbild, Gestaltungsregeln

marketing measurement, measure marketing, ROI, return on ads, return on advertising, worth the money, pay
off, paid off, campaign results, attribution, conversion, conversions, marketing spend, reach, what works,
advertising works, ads work, worth it, whether .. campaign, which channel, success of .. campaign, results
of .. ads, effect of advertising, bring in sales, cost per lead, money .. advertising, money .. campaigns,
measure campaigns, effect, TV spots, brought customers, bring customers, customers came from, where
customers come from, which ad, which ads, measure ads, spent on ads, advertising success, cost per customer,
response to ads, marketing figures, waste of money, marketing results
| Werbeerfolg, Marketingerfolg, Erfolgsmessung, hat sich gelohnt, bringt was, Wirkung, Reichweite,
Konversion, ROI, Marketing messen, Werbung lohnt, Werbung bringt, was .. Werbung bringt, lohnt, welcher
Kanal, Erfolg .. Kampagne, Werbewirkung, Radiowerbung, woher die Kunden kommen, Ausgaben für Werbung,
Marketingzahlen, Rücklauf, Erfolg der Werbung, Werbung gebracht

mailing, newsletter, newsletters, email marketing, mail campaign, spam, mailing list, marketing automation,
subscribers, opt-in, emails to customers, customer emails, write to customers, mail to many, campaigns by
mail, unsubscribe, open rate, contacts database, automated mails, drip, monthly newsletter, mails land in,
addresses for mailing, follow-up mails, birthday mails, regular mails, mail to customers, direct mail, send
mails, consent for mails
| Newsletter, Mailing, E-Mail-Marketing, Rundmail, Spam, Verteiler, Abonnenten, Kundenmailing, Mails an
Kunden, Serienbrief, Serienmails, automatisierte Mails, abmelden, Öffnungsrate, Newsletter öffnen, Mails
verschicken, Postwurf, Mailings
"""
