-- The trainings that Getrouw ships, written by us. Runs again whenever this file changes: what organisations planned and earned refers to the same rows.

insert into training (organisation_id, code, kind, name_nl, name_en, summary_nl, summary_en, valid_months, meant_for, setting, least_share, position) values
  (null, 'basisopleiding', 'BASIC', 'Basisopleiding SRH', 'Basic SRH training',
   'Drie dagen over de vier kernhandelingen en de zes stappen, en daarna vier keer werkbegeleiding met eigen werk op tafel. De dagen kun je niet missen; één keer werkbegeleiding wel.',
   'Three days on the four core acts and the six steps, then guidance on the job four times with your own work on the table. The days cannot be missed; one session of guidance can.',
   36, 'TEAM_MEMBER,TEAM_LEAD,COACH', null, 85, 10),
  (null, 'basisopleiding-jeugd', 'BASIC_YOUTH', 'Basisopleiding SRH, jeugd', 'Basic SRH training, youth',
   'Dezelfde opbouw, met voorbeelden van jongeren en hun ouders: school, thuis, vrienden en zelf leren beslissen.',
   'Built the same way, with examples of young people and their parents: school, home, friends and learning to decide for yourself.',
   36, 'TEAM_MEMBER,TEAM_LEAD,COACH', 'YOUTH', 85, 20),
  (null, 'srh-coach', 'COACH', 'Opleiding tot SRH-coach', 'Training for SRH coaches',
   'Voor wie collega’s en teams gaat coachen: vragen stellen die verder helpen, intervisie en groepscoaching leiden, en een team aan zijn successen laten leren.',
   'For those who will coach colleagues and teams: asking questions that help, leading intervision and group coaching, and letting a team learn from its successes.',
   36, 'COACH', null, 85, 30),
  (null, 'srh-trainer', 'TRAINER', 'Opleiding tot SRH-trainer', 'Training for SRH trainers',
   'Voor ervaren coaches die zelf de basisopleiding gaan geven. Je oefent met een echte groep en krijgt die groep terug als spiegel.',
   'For experienced coaches who will give the basic training themselves. You practise with a real group and get that group back as a mirror.',
   36, '', null, 85, 40),
  (null, 'krachtenprofiel', 'DEEPENING', 'Verdieping: het krachtenprofiel', 'Going deeper: the strengths profile',
   'Van een ingevuld formulier naar een gesprek dat iemand meeneemt. Je werkt een profiel van een eigen cliënt uit, zonder naam.',
   'From a completed form to a conversation that somebody takes along. You work out a profile from your own practice, without a name.',
   null, 'TEAM_MEMBER', null, 100, 50),
  (null, 'netwerk', 'DEEPENING', 'Verdieping: netwerk en omgeving', 'Going deeper: network and environment',
   'Wie zijn er al, wie mist iemand, en hoe nodig je ze uit? Met de netwerkkaart en een bezoek aan een plek in de buurt.',
   'Who is there already, who is missed, and how do you invite them? With the network map and a visit to a place nearby.',
   null, 'TEAM_MEMBER', null, 100, 60),
  (null, 'signaleringsplan', 'DEEPENING', 'Verdieping: signaleringsplan en crisiskaart', 'Going deeper: early signs and crisis card',
   'Samen vooraf bedenken wat helpt als het misgaat. Elk jaar een opfrisdag.',
   'Thinking ahead together about what helps when things go wrong. A day to refresh it every year.',
   24, 'TEAM_MEMBER,TEAM_LEAD', null, 100, 70),
  (null, 'hoop-en-risico', 'DEEPENING', 'Verdieping: hoop en risico tegelijk', 'Going deeper: hope and risk at once',
   'Voor forensische teams: krachten in beeld houden wanneer het spannend wordt, en duidelijk zijn over wat moet.',
   'For forensic teams: keeping strengths in view when it gets tense, and being clear about what has to be.',
   24, 'TEAM_MEMBER,TEAM_LEAD', 'FORENSIC', 100, 80),
  (null, 'leiding-geven', 'DEEPENING', 'Verdieping: leiding geven aan herstel', 'Going deeper: leading for recovery',
   'Voor teamleiders: tijd maken, ruimte geven, terugkomen op afspraken, en zelf het voorbeeld zijn.',
   'For team leads: making time, giving room, coming back to agreements, and setting the example.',
   null, 'TEAM_LEAD', null, 100, 90),
  (null, 'leerlijn-contact', 'LEARNING_LINE', 'Contact houden als iemand afhaakt', 'Staying in touch when somebody drops out',
   'Wie neemt het initiatief, en wat doe je de derde keer?',
   'Who takes the initiative, and what do you do the third time?',
   null, 'TEAM_MEMBER,TEAM_LEAD', null, 100, 200),
  (null, 'leerlijn-leefgebieden', 'LEARNING_LINE', 'Acht leefgebieden in één gesprek', 'Eight life areas in one conversation',
   'Kiezen waar het nu over gaat, zonder de rest te vergeten.',
   'Choosing what it is about now, without forgetting the rest.',
   null, 'TEAM_MEMBER,TEAM_LEAD', null, 100, 210),
  (null, 'leerlijn-eigen-woorden', 'LEARNING_LINE', 'Doelen in eigen woorden', 'Goals in somebody’s own words',
   'We herschrijven drie doelen en horen het verschil.',
   'We rewrite three goals and hear the difference.',
   null, 'TEAM_MEMBER,TEAM_LEAD', null, 100, 220),
  (null, 'leerlijn-successen', 'LEARNING_LINE', 'Wat ging goed, en waarom?', 'What went well, and why?',
   'Een succes uitpluizen tot we weten wat we de volgende keer weer doen.',
   'Taking a success apart until we know what to do again next time.',
   null, 'TEAM_MEMBER,TEAM_LEAD', null, 100, 230),
  (null, 'leerlijn-veiligheid', 'LEARNING_LINE', 'Veiligheid samen bespreken', 'Talking about safety together',
   'Signalen, afspraken en wie wanneer iets doet.',
   'Signs, agreements and who does what when.',
   null, 'TEAM_MEMBER,TEAM_LEAD', null, 100, 240),
  (null, 'leerlijn-taal', 'LEARNING_LINE', 'De bel: taal die herstel steunt', 'The bell: language that supports recovery',
   'Een week luisteren naar onszelf, en dan samen kiezen wat anders mag.',
   'Listening to ourselves for a week, then choosing together what could change.',
   null, 'TEAM_MEMBER,TEAM_LEAD', null, 100, 250),
  (null, 'leerlijn-netwerk', 'LEARNING_LINE', 'Iemand erbij vragen', 'Asking somebody to join',
   'Naasten en buren: hoe begin je, en wat als het stroef loopt?',
   'Relatives and neighbours: how to begin, and what if it is hard going?',
   null, 'TEAM_MEMBER,TEAM_LEAD', null, 100, 260),
  (null, 'leerlijn-zes-stappen', 'LEARNING_LINE', 'De zes stappen in ons dossier', 'The six steps in our files',
   'Eén plan samen lezen: is te zien waar we zijn?',
   'Reading one plan together: can you see where we are?',
   null, 'TEAM_MEMBER,TEAM_LEAD', null, 100, 270)
on duplicate key update kind = values(kind), name_nl = values(name_nl), name_en = values(name_en), summary_nl = values(summary_nl), summary_en = values(summary_en),
  valid_months = values(valid_months), meant_for = values(meant_for), setting = values(setting), least_share = values(least_share), position = values(position);

update training t
  join (select 'srh-coach' as code, 'basisopleiding' as before_code
    union all select 'srh-trainer', 'srh-coach'
    union all select 'krachtenprofiel', 'basisopleiding'
    union all select 'netwerk', 'basisopleiding'
    union all select 'signaleringsplan', 'basisopleiding'
    union all select 'hoop-en-risico', 'basisopleiding'
    union all select 'leiding-geven', 'basisopleiding') needs on needs.code = t.code
  join training before_it on before_it.code = needs.before_code and before_it.organisation_id is null
  set t.prerequisite_id = before_it.id
  where t.organisation_id is null;

insert into training_part (training_id, position, name_nl, name_en, hours, kind, required)
  select t.id, p.position, p.name_nl, p.name_en, p.hours, p.kind, p.required
  from training t
  join (select 'basisopleiding' as code, 1 as position, 'Dag 1: verbinden en verstaan' as name_nl, 'Day 1: connecting and understanding' as name_en, 6 as hours, 'DAY' as kind, 1 as required
    union all select 'basisopleiding', 2, 'Dag 2: verzekeren en versterken', 'Day 2: securing and strengthening', 6, 'DAY', 1
    union all select 'basisopleiding', 3, 'Dag 3: methodisch werken en de omgeving', 'Day 3: working methodically, and the environment', 6, 'DAY', 1
    union all select 'basisopleiding', 4, 'Werkbegeleiding 1', 'Guidance 1', 3, 'GUIDANCE', 0
    union all select 'basisopleiding', 5, 'Werkbegeleiding 2', 'Guidance 2', 3, 'GUIDANCE', 0
    union all select 'basisopleiding', 6, 'Werkbegeleiding 3', 'Guidance 3', 3, 'GUIDANCE', 0
    union all select 'basisopleiding', 7, 'Werkbegeleiding 4', 'Guidance 4', 3, 'GUIDANCE', 0
    union all select 'basisopleiding-jeugd', 1, 'Dag 1: verbinden en verstaan', 'Day 1: connecting and understanding', 6, 'DAY', 1
    union all select 'basisopleiding-jeugd', 2, 'Dag 2: verzekeren en versterken', 'Day 2: securing and strengthening', 6, 'DAY', 1
    union all select 'basisopleiding-jeugd', 3, 'Dag 3: methodisch werken en de omgeving', 'Day 3: working methodically, and the environment', 6, 'DAY', 1
    union all select 'basisopleiding-jeugd', 4, 'Werkbegeleiding 1', 'Guidance 1', 3, 'GUIDANCE', 0
    union all select 'basisopleiding-jeugd', 5, 'Werkbegeleiding 2', 'Guidance 2', 3, 'GUIDANCE', 0
    union all select 'basisopleiding-jeugd', 6, 'Werkbegeleiding 3', 'Guidance 3', 3, 'GUIDANCE', 0
    union all select 'basisopleiding-jeugd', 7, 'Werkbegeleiding 4', 'Guidance 4', 3, 'GUIDANCE', 0
    union all select 'srh-coach', 1, 'Dag 1: coachen vanuit krachten', 'Day 1: coaching from strengths', 6, 'DAY', 1
    union all select 'srh-coach', 2, 'Dag 2: intervisie leiden', 'Day 2: leading intervision', 6, 'DAY', 1
    union all select 'srh-coach', 3, 'Dag 3: een team in beweging', 'Day 3: a team in motion', 6, 'DAY', 1
    union all select 'srh-coach', 4, 'Dag 4: proeve', 'Day 4: showing what you can do', 6, 'DAY', 1
    union all select 'srh-coach', 5, 'Werkbegeleiding 1', 'Guidance 1', 3, 'GUIDANCE', 0
    union all select 'srh-coach', 6, 'Werkbegeleiding 2', 'Guidance 2', 3, 'GUIDANCE', 0
    union all select 'srh-coach', 7, 'Werkbegeleiding 3', 'Guidance 3', 3, 'GUIDANCE', 0
    union all select 'srh-coach', 8, 'Werkbegeleiding 4', 'Guidance 4', 3, 'GUIDANCE', 0
    union all select 'srh-trainer', 1, 'Dag 1: hoe volwassenen leren', 'Day 1: how adults learn', 6, 'DAY', 1
    union all select 'srh-trainer', 2, 'Dag 2: oefenen met een groep', 'Day 2: practising with a group', 6, 'DAY', 1
    union all select 'srh-trainer', 3, 'Meelopen 1', 'Walking along 1', 6, 'GUIDANCE', 0
    union all select 'srh-trainer', 4, 'Meelopen 2', 'Walking along 2', 6, 'GUIDANCE', 0
    union all select 'krachtenprofiel', 1, 'De dag', 'The day', 6, 'DAY', 1
    union all select 'netwerk', 1, 'De dag', 'The day', 6, 'DAY', 1
    union all select 'signaleringsplan', 1, 'De dag', 'The day', 6, 'DAY', 1
    union all select 'hoop-en-risico', 1, 'De dag', 'The day', 6, 'DAY', 1
    union all select 'leiding-geven', 1, 'De dag', 'The day', 6, 'DAY', 1
    union all select 'leerlijn-contact', 1, 'Teamoverleg', 'Team meeting', 1, 'MODULE', 1
    union all select 'leerlijn-leefgebieden', 1, 'Teamoverleg', 'Team meeting', 1, 'MODULE', 1
    union all select 'leerlijn-eigen-woorden', 1, 'Teamoverleg', 'Team meeting', 1, 'MODULE', 1
    union all select 'leerlijn-successen', 1, 'Teamoverleg', 'Team meeting', 1, 'MODULE', 1
    union all select 'leerlijn-veiligheid', 1, 'Teamoverleg', 'Team meeting', 1, 'MODULE', 1
    union all select 'leerlijn-taal', 1, 'Teamoverleg', 'Team meeting', 1, 'MODULE', 1
    union all select 'leerlijn-netwerk', 1, 'Teamoverleg', 'Team meeting', 1, 'MODULE', 1
    union all select 'leerlijn-zes-stappen', 1, 'Teamoverleg', 'Team meeting', 1, 'MODULE', 1) p on p.code = t.code
  where t.organisation_id is null
on duplicate key update name_nl = values(name_nl), name_en = values(name_en), hours = values(hours), kind = values(kind), required = values(required);
