"""English base verbs that goals are written with; data only. Used for lemmas and for "to" plus verb."""

from __future__ import annotations

_SHORT = 6
"""Verbs up to so many letters have one spelling: "rise", "size"."""
_WRITTEN = frozenset(
    """
    abolish accelerate accept accompany accomplish achieve acquire act adapt add address adhere adjust administer adopt
    advance advise advocate agree aid aim align allocate allow amend analyse analyze announce answer anticipate apply
    appoint appreciate approach approve arrange articulate ask assemble assess assign assist assure attain attend attract
    audit author authorise authorize automate avoid award balance baptise be beat become begin benchmark benefit blog boost
    brainstorm breed brief bring broaden budget build buy calculate call calm campaign cap capture care carry catalogue catch cater
    celebrate centralise centralize certify challenge champion change chair charge check choose circulate clarify classify
    clean clear climb close coach code collaborate collect combine come comment communicate compare compete compile
    complete comply compose conclude conduct configure confirm connect consider consolidate construct consult contact
    continue contribute control convert convince cook cooperate coordinate copy correct counsel count cover craft create
    cultivate curate cut cycle deal debug decide decommission decrease dedicate deepen defend define delegate delete deliver demo
    demonstrate deploy deprecate describe design destress detect determine develop devise diagnose differentiate digitise
    digitize direct discover discuss dismantle dispense display dispute distribute diversify divide do document double draft draw
    drive drop earn ease eat edit educate elevate eliminate embed embrace empower enable enact encourage end enforce engage
    enhance enjoy enlarge enrich enrol enroll ensure enter entertain equip establish estimate evaluate evolve examine
    exceed excel exchange execute exercise exit expand expect experiment explain explore export express extend
    facilitate familiarise familiarize fetch file fill film finalise finalize finance find finish fix float focus follow forecast form
    formalise formalize formulate foster free fulfil fulfill fund gain gather generate get give go govern graduate grow
    guarantee guide halve handle harmonise harness have help hire hit hold hone host hunt identify illustrate implement
    import improve include incorporate increase influence inform initiate innovate inspect inspire install instil
    instill institute instruct integrate interact interview introduce invent inventory invest investigate invite involve
    iron issue iterate join journal justify keep know label land launch lead learn leave lessen level leverage license
    lift limit link list listen live load localise localize locate log lose lower maintain make manage map market master match
    maximise maximize measure meditate meet memorise mentor merge migrate milk minimise minimize mitigate mobilise moderate
    modernise modernize modify monitor motivate move name navigate negotiate network nominate notify nurture observe
    obtain offer onboard open operate optimise optimize orchestrate order organise organize orient outline
    outperform outsource overcome overhaul oversee own pack paint participate partner pass pay penetrate perform permit
    phase pick pilot plan play polish position post practice practise prepare present preserve prevent price print
    prioritise prioritize process procure produce profile program progress project promote propose protect prototype
    prove provide publicise publish purchase pursue push put qualify quantify raise reach react read realise realize
    reassess rebalance rebrand rebuild receive recognise recognize recommend reconcile record recover recruit
    recycle redesign redo reduce refactor refer refine refresh regain register regulate rehearse rehouse reinforce relaunch release
    relieve relocate rely remain remediate remind remove renegotiate renew renovate reorganise repair repay replace reply
    report represent reproduce request require rescue research reset resign resolve respond restore restrict
    restructure retain retire retrain return reuse reverse review revise revitalise revitalize reward rewrite rise
    roll rotate run safeguard save scale schedule scope score screen search secure see seek select sell send separate
    serve set settle sew shape share shear shift ship shorten show shut sign simplify sketch slash sleep socialise
    solicit solidify solve source speak specify speed spend sponsor spread stabilise stabilize staff stand
    standardise standardize start stay steer stimulate stop streamline strengthen stretch strive structure study style submit
    subscribe substitute succeed suggest summarise summarize supervise supply support surpass survey sustain
    swim switch synchronise synthesise systematise tackle take talk target taste teach team tell terminate test thank
    tighten track trade train transcribe transfer transform transition translate transport travel treat trim triple try tune turn tutor
    uncover understand undertake unify unite unlock update upgrade uphold upskill use utilise utilize validate value verify
    visit visualise volunteer vote wake walk want warn watch weigh welcome widen win wind wish withdraw work write yield
    accommodate acknowledge aspire assert attempt await calibrate cascade cease commence commit conceive configure
    curb decentralise declutter deduplicate demolish dispatch embark emphasise energise escalate establish expedite
    fuel germinate handover hand honour instrument interpret juggle kick leap lobby manufacture mediate model
    nail obsess outgrow overdeliver pair phone pitch plant polish populate postpone praise quit rank rate rationalise
    reconnect recalibrate redeem reflect refocus reframe refurbish remap repeat repurpose reskill resource respect
    rethink retrofit revamp revisit rotate script sequence shadow sharpen skill skip smooth spearhead split squash
    steward stick stock store strip sunset surface tailor tidy transact trigger troubleshoot troubleshoot underpin press devour embody relax laugh believe dream
    abandon absorb accrue adjourn administrate afford aggregate alert alleviate alternate amplify annotate append
    appraise apprentice archive arrive assume attach backfill backup ban bake bank batch beautify bid bike bill
    blend block boil bolster bond borrow bounce breathe broadcast brew browse brush bundle burn bypass camp cancel
    capitalise capitalize chase chat choreograph cite civilise cleanse click clinch clone coax cohere commemorate
    commercialise commercialize commission commute compensate concentrate condense confer confront conserve console
    constrain containerise containerize contract contrast convene converge convey cope counter couple crawl cross
    crowdfund culminate customise customize dance dare deactivate debrief decompose decouple decrypt deescalate
    default defer deliberate delight delve demystify denote depart depend depict deprioritise deprioritize derive
    desire deter devote diet diff digest disable disburse discard discharge disclose discontinue dismiss displace
    dispose disrupt dissolve distil distill dive donate download downsize dress drain drill drink dry duplicate
    eject elaborate elect elicit emerge emit emphasize employ emulate enclose encode encounter encrypt endorse
    endure energize enlist ensue entice entrust enumerate envision equalise equalize eradicate erase erect excavate
    exemplify exhibit expire expose externalise extract fabricate factor fail fall farm fast fasten feature feed
    fight figure filter fire flatten flesh flip fold forge fork format fortify forward frame freeze fry fuse garden
    gauge glance glean globalise grade graft greet groom ground group guard harden harvest heal heat heed hike
    highlight hint hope humanise hydrate hypothesise ideate ignite illuminate impart impede implant impress imagine
    incentivise incentivize incubate incur index induce industrialise infer infuse inhibit inject inscribe insert
    insulate insure intake intend intensify intercept intern intervene invoice isolate itemise jog joke judge jump
    kayak kill knit knock lay layer lease lend lengthen liaise liberate lighten liquidate litigate loan lock look
    loop lunch machine mail manifest march mark mash mechanise merchandise microwave mine mint miss mock modularise
    modularize monetise monetize mount mourn multiply narrate narrow neutralise normalise normalize note notarise
    nudge offboard offload offset oppose opt oust outlast outpace outrun overwrite pace paginate parallelise parse
    patch patrol pause perfect persist personalise personalize persuade photograph piece ping pioneer pivot plug
    pool port portray pose possess pour pray preach predict prefer prescribe preside presume prevail privatise probe
    proctor profit prohibit proofread propagate prosecute prosper provision prune pump purge quadruple query
    question queue quicken race radiate ramp rap readjust reapply rearrange reassign reassure reboot recall recap
    recite reclaim recode recommission reconfigure reconsider reconvene recoup recreate rectify redact redeploy
    redirect rediscover redistribute reengineer reestablish reevaluate refinance refit refill refund refuse
    reimburse rein reinstate reintroduce reinvent reinvest rejoin rekindle relate relearn reload remember remodel
    render rent reopen reorder reorient repackage repel repeal replan replenish replicate reposition reprint rerun
    reschedule resell reserve reshape reside resize resort restart restate restyle resubmit resume resurface retail
    retell retest retool retry reunite revalue reveal revert revive ride rinse roast rollout root route row sail
    salvage sanitise sanitize satisfy savour scaffold scan scatter scout scrap scrape scrub seal seat secede
    secularise segment seize sense sequester serialise shake shard shave shed shelter shelve shoot shop shout shove
    shuffle sing sit size skate ski slice slow smile smoke snap soften sort sow spare spawn spell spin spot spray
    spring sprint stack stage stain stamp stash station steal stem sterilise stitch strategise strategize stream
    strike string struggle stub subdivide subdue subtitle subtract sue suit sum supersede suppress surf surrender
    surround suspend swap swing symbolise sync synthesize tag tally tap tax telephone template tend throttle throw
    thrive tick tie toggle tolerate tone touch toughen tour trace trail transmit transplant trap treasure trek trial
    triage trust tweak twin unbundle underline undo unearth unfold uninstall unleash unload unpack unravel untie
    unveil upload upsell upsize upcycle urge usher vaccinate vectorise veil vend vent venture version vie view
    vocalise wait wander warm waste wax weave weld whiten wield wipe wire wonder wrap zip zone
    think opt state step pass house water force
    book
    mow sweep paint repaint restock unblock undergo untangle vacate vet wash withstand
    """.split()
)
VERBS: frozenset[str] = _WRITTEN | {
    verb[: -len(end)] + other
    for end, other in (("ise", "ize"), ("ize", "ise"))
    for verb in _WRITTEN
    if verb.endswith(end) and len(verb) > _SHORT
}
"""Base forms, those in -ise and -ize in both spellings. A word that is also a noun ("plan", "report") is in the list; context decides."""

PAST_FORMS: frozenset[str] = frozenset(
    """
    ate became began blew broke brought built bought came caught chose did drew drove fell fled flew forgot found
    froze gave got grew had heard held hid kept knew laid lay led left lent lost made meant met paid ran rang rose said
    sang sank sat saw sent sold spent spoke spoilt stole stood stuck swam swept swore taught thought threw told took was went
    were woke won wore wound wrote
    """.split()
)
"""What irregular verbs are when they tell of what was, where it is no noun or adjective as well."""
