// swift-format-ignore-file
// Made from default-policy.toml; do not edit. `HEADWATER_ACCEPT=1 swift test --filter PolicyText` makes it again.

/// The default policy, so that the program needs no file beside it.
enum DefaultPolicy {
  /// What problems call it.
  static let path = "default-policy.toml"

  static let toml = #"""
# The default policy of Headwater: every number of the method, with its reason and its source.
#
# Lay your own file over it with `--policy FILE`: name only what you change. `headwater policy show` prints the
# policy in effect. Numbers from 0 to 1 are opinions on a probability scale, not measurements, unless a source is
# named; what comes of them is a score under stated assumptions.

name = "Headwater default policy"
version = "2026-11"

[network]
# Share of its purchases a supplier is taken to have listed when it does not say. Nobody lists everything; a
# quarter unseen keeps the interval of the share honest. Judgement; the buyer's own ledger counts as complete.
assumedDisclosure = 0.75
# P(an input gets into what is sold on) when nobody gave it: the worst case, because import law knows no
# smallest amount ("wholly or in part", 19 USC 1307).
defaultPresence = 1.0
# Risk of purchases nobody has traced, for the estimate of the share. 0 invents nothing; the ceiling printed
# beside it takes them all as risky, so missing is never hidden.
unknownRisk = 0.0
# The buyer's own risk is not an exposure to its suppliers; set true to count it.
includeBuyerRisk = false

[evidence]
# Half-life of a link between two firms: 13 months, measured on Hungarian supply links 2014-2022
# (arXiv 2503.20594; 55 % of links are gone within a year).
halfLifeInDays = 396
# Age makes evidence worthless, not worse than none: the confidence of `none` below.
floor = 0.25
# Classes that age: what saw or said that goods moved on a day. A determination in force and a court's finding
# stand until withdrawn; a contract (a relation with a last day) does not age before that day.
ageing = ["verified", "transaction", "declared", "reported", "inferred"]

[evidence.confidence]
# P(the link exists) on the day of the evidence, by its best class, where the data give no confidence. Judgement:
# the order is the field's (DOL, CBP and Altana rank authority the same way), the distances are ours.
authority = 0.99   # a government determination names the link; errors are rare and contested in public
court = 0.97       # tested by both sides, but of a past moment
verified = 0.95    # seen by somebody independent; audits are announced and sample
transaction = 0.90 # ordinary business records, what CBP asks for; may be a trader's, not the maker's
declared = 0.70    # the supplier's word, unverified; it knows, and it has an interest
reported = 0.50    # press, NGO, academic: starts a question, does not answer it
inferred = 0.40    # derived from trade data; names and routes get mixed up
none = 0.25        # stated without any paper: kept, never 0, because missing is not absent

[kinds.diligence]
# Due diligence covers goods and services alike (LkSG, CSDDD "chain of activities", NHS regulations SI 2025/1212):
# every kind counts fully.
goods = 1.0       # purchased goods
service = 1.0     # purchased services: NHS regulations name both
labour = 1.0      # agency staff work at the buyer
recruitment = 1.0 # the fee is paid here, the debt is worked off at the buyer
transport = 1.0   # carriers are bought services
ownership = 1.0   # an owner's conduct is the owned party's question too
cause = 1.0       # a shared cause touches what it touches

[kinds.import]
# Content of goods (19 USC 1307, UFLPA): work that goes into the goods counts, services to the buyer do not.
goods = 1.0       # the goods themselves
service = 0.0     # not content of goods
labour = 1.0      # workers who make the goods
recruitment = 1.0 # how those workers came to be there
transport = 0.0   # moving goods is not making them
ownership = 1.0   # listings extend to subsidiaries
cause = 1.0       # a shared cause touches what it touches

[cascade]
# What a party that loses an input of each kind can still do, for "what if a supplier stopped": essential: its output
# falls with the scarcest such input; useful: it falls by the input's part of all inputs; none: it goes on. Judgement,
# after Diem et al. 2022, who ask experts industry by industry.
goods = "essential"
service = "useful"
labour = "essential"
recruitment = "useful"
transport = "useful"

[indicator.listed-party]
# Inherent risk of a party with an entry in force. An authority decided on evidence it does not always publish;
# the rest is left for entries that are contested or out of date. Judgement.
level = 0.95
# While only the name agrees: identity is open, so the level is halved and multiplied by the score. Judgement.
possibleFactor = 0.5
# DOMAIN: a confirmed listing in force is critical, a possible one high, one that was lifted stays on the watch.
confirmed = "critical"
possible = "high"
lifted = "low"

[indicator.listed-owner]
# More than half, so that nobody else can have as much. The U.S. Treasury counts 50 percent and adds up what several
# blocked persons have (OFAC, 13 August 2014); for sanctions set this to 0.4999.
majority = 0.5
# Inherent risk of a company that somebody with an entry in force owns most of: the authority did not name it, and
# who owns it profits from it. Judgement: between an entry of its own (0.95) and a listed good (0.4).
level = 0.7
# While the owner's identity, or the size of a stake on the way, is not certain. Judgement, as for listed parties.
possibleFactor = 0.5
# One step below an entry of the company's own. Judgement.
confirmed = "high"
possible = "medium"

[indicator.listed-good]
# P(the cause is real in this supply) for a good listed from a country: DOL has "reason to believe" in
# significant incidence, which says nothing of one producer. Judgement; one coin for the good, not one each.
level = 0.4
# P(one producer is affected | the cause is real). Judgement, after the worked example ex6 (NUMBERS).
touched = 0.6
# While the good is matched by words only. Judgement.
possibleFactor = 0.5
confirmed = "medium"
possible = "low"
lifted = "low"

[indicator.region]
# UFLPA presumes that everything made wholly or in part in the region is banned, unless rebutted by clear and
# convincing evidence (Pub. L. 117-78, sec. 3): near certain, short of 1 because it can be rebutted.
level = 0.95
# Given the presumption, a maker placed there is touched. Judgement.
touched = 0.95
# While only an address word or a registration number points there: registered is not produced. Judgement.
possibleFactor = 0.5
confirmed = "critical"
possible = "high"
lifted = "low"

[indicator.country-tier]
# P(one party is affected | the country's cause is real): a tier rates a government's response, not a place of
# work; kept low so that a country alone never rates a party high. Judgement.
touched = 0.2

[indicator.country-tier.levels]
# P(the cause is real), by the list's own status. Judgement; the order is that of the Trafficking in Persons
# Report (U.S. Department of State). 0 is no finding.
"Tier 1" = 0.0            # meets the report's minimum standards; says nothing of a supplier
"Tier 2" = 0.0            # half the world: as a finding it would be noise
"Tier 2 Watch List" = 0.3 # rising numbers or falling effort
"Tier 3" = 0.5            # no significant effort
"Special Case" = 0.5      # not ranked because the state cannot act

[indicator.country-tier.severities]
"Tier 1" = "low"
"Tier 2" = "low"
"Tier 2 Watch List" = "low"
"Tier 3" = "medium"
"Special Case" = "medium"

[indicator.country-sector]
# The cause is of country and sector together, with the geometric mean of the two levels: both are needed (DOMAIN 5.3,
# after the open index FLSRI). The country's level is that of its tier above, the sector's stands under [sector.*].
# P(one supplier is affected | the cause is real): between a country alone and a good a government lists. Judgement.
touched = 0.4
# From levels.mediumRisk on, and below. Judgement: a sector alone says nothing grave of one supplier.
grave = "medium"
slight = "low"

[indicator.assessment]
# What is only alleged, or was assessed before its expiry, counts half: it may start a case, it proves nothing.
# Judgement.
allegedFactor = 0.5
# Credit for remediation somebody independent verified on a date: most of the harm is undone, recurrence is
# common. Judgement. Remediation a party declares of itself earns nothing.
remediatedCredit = 0.8
# ILO indicators that are critical when verified at an agent who brings workers to the buyer (DOMAIN 5.3).
hard = ["document-retention", "debt-bondage", "movement-restriction"]

[indicator.assessment.practice]
# How workers are recruited, paid and housed: ground that forced labour grows on, where it is not forced labour itself.
# They describe one thing, so the worst counts, not all together. What is not named here counts in full. Judgement; the
# list is that of duties on recruiters in U.S. federal contracts (FAR 52.222-50(b)) and of the Alliance Code.
recruitment-fees = 1.0   # paid by workers; what CBP cites most
document-retention = 1.0 # passports and papers kept
breach-fees = 1.0        # to be paid for leaving early
no-contract = 0.5        # no written contract in a language the worker reads
tied-visa = 0.5          # leave to stay hangs on one employer
wage-basis = 0.5         # by piece, or after deductions
no-return-transport = 0.4 # the way home is not paid
employer-housing = 0.3   # who loses the work loses the bed
migrant-share = 0.3      # of the workforce, 0 to 1
agency-share = 0.3       # of the workforce, 0 to 1

[indicator.assessment.words]
# Words of the column `level`. Anchored in the middle of the bands of [levels]. Judgement.
none = 0.0     # assessed, and nothing found
low = 0.1      # below every gate
medium = 0.45  # just above the gate of medium
high = 0.7     # just above the gate of high
critical = 0.9 # near certain

[rating]
# Of country, screening, goods and assessment, so many must be known before a place counts as rated. Fewer, and
# it is "not rated", which sorts above low, never below. Judgement, after FLSRI's coverage floor.
minimumComponents = 2
# Without its country, or without being looked up on a list of parties, nothing is rated.
required = ["country", "screening"]

[mitigation]
# Credits of different kinds add up as independent safeguards, of one kind the best counts; never more than this, for
# no control removes the hazard. Judgement.
maximum = 0.6
# What a party declares of itself earns this part of the credit. 0: a claim without evidence is not a control
# (EcoVadis: undocumented claim, no credit).
declaredFactor = 0.0
# An audit is worth something for two years (RBA VAP validity: 2 years).
maximumAgeInDays = 730
# What counts only while no finding of high or critical severity about the party itself is open: listed, or assessed
# and not put right (DOMAIN 5.3, after RBA VAP: no open priority finding).
withoutOpenFindings = ["verified-audit"]

[mitigation.credits]
# Before the row's own level, 0 to 1, which says how well it holds. Judgement.
verified-audit = 0.3       # in date
fee-repayment = 0.3        # documented repayment of recruitment fees
certified-recruiter = 0.3  # certified ethical recruiter
corrective-action = 0.2    # closed and verified
grievance-channel = 0.1    # workers can complain, with cases to show

[levels]
# Gates of DOMAIN 5.3 on residual risk and on the share of purchases it touches. Judgement.
highRisk = 0.6    # more likely than not, with a margin
highShare = 0.02  # two hundredths of what is bought: below it, high risk alone is watched
mediumRisk = 0.4  # close to even
mediumShare = 0.1 # a tenth of what is bought passes there

[lists]
# Older editions leave a run inconclusive; this for lists not named below, such as one's own. Judgement: a quarter.
maximumAgeInDays = 92

[lists.ages]
# By list id, or by its first words, which name the publisher: `ofac` covers `ofac-sdn` and `ofac-consolidated`, `tip`
# covers `tip-2025`; the longest of them counts.
uflpa = 31       # grew by 78 entries in the year to August 2025 (USTR): a month misses six or seven
cbp-wro = 31     # seven orders in the year to June 2026 (CBP's file), in force from the day they are issued
ofac = 7         # changes in most weeks, and binds on that day; risk teams fetch lists weekly
eu-sanctions = 14 # binds with its publication in the Official Journal, several times a month
un-sanctions = 31 # committees amend it about monthly
opensanctions = 7 # made again every day
cbp-wro-history = 366 # what ended does not change; only new ends are missing from it
dol-tvpra = 820 # published every second year, plus a quarter
tip = 457       # published every year, plus a quarter

[interventions]
# The report names the fewest parties without which the likelihood is no more than this: a goal to plan by, and no
# threshold of any law, which knows none. Judgement.
goal = 0.1

[inputs]
# More records refused than this, and nothing is concluded: one row in twenty can hide any supplier. Judgement.
maximumRejectedShare = 0.05

[screening]
# Names are compared feature by feature and the score is their product (documentation: Who is who). Measured on 140
# labelled pairs of company names: precision 0.99 and recall 0.91 from here on. OpenSanctions' default threshold for
# a match worth a person's look is the same (nomenklatura logic-v2).
possible = 0.70
# From here on precision was 1.00 and recall 0.73 on the same pairs; a name alone still confirms nothing.
strong = 0.85
# Below a match, and kept in the screening log for a reader. Judgement.
nearMiss = 0.60

[matching]
# What a word weighs beside a word of a company's own, which weighs 1. Judgement, checked on half of the labelled pairs.
functionWord = 0.05 # of, and, the
weakWord = 0.3      # group, holding, international
tradeWord = 0.55    # gloves, medical, trading in what they make
place = 0.4         # cities, provinces, countries
number = 0.5        # numbers in names
aside = 0.5         # part of its weight that a word in parentheses keeps
# How words that differ count.
leastLikeness = 0.71 # below it two words are two: one letter of four, two of seven
soundsAlike = 0.93   # spelt differently, sounding the same; written without vowels
abbreviation = 0.7   # a word and its beginning
missing = 0.5        # cost of weight that only one name has
conflict = 1.2       # further cost where both have some that the other lacks
# Factors on the score; 1 takes nothing away.
legalFormMissing = 0.99 # one name says a form and the other none: no evidence against
legalFormTranslated = 0.96 # GmbH and Ltd
legalFormNear = 0.88 # the same kind under two laws
legalFormConflict = 0.68 # AG and GmbH: two companies of one house (labelled so: Deutsche Bank AG, Deutsche Bank GmbH)
legalFormConflictWitnessed = 0.75 # the same, in the same country
numberMissing = 0.78 # one name has a number
softNumberConflict = 0.78 # years, Roman numerals, series of a fund
numberConflict = 0.3 # other numbers that differ: two plants, two stores
placeMissing = 0.9 # one name has a city, region or parenthesis more
countryMissing = 0.78 # one name has a country as a word of its own: a house's company there
placeConflict = 0.6 # both have a place, and they differ
loneWord = 0.84 # the one telling word of a name beside more of the other
loneLongWord = 0.92 # the same with seven letters or more, which is rarely chance
genericName = 0.84 # nothing but words any company may have
acronym = 0.8 # letters that stand for the words of the other name
countryConflict = 0.75 # companies of one name in two countries: two, or one and its branch
otherSpelling = 0.95 # the same words in another script or with other marks
weakAlias = 0.8 # a name the publisher itself calls weak
nameWithin = 0.8 # one name stands word for word inside the other

[sensitivity]
# The weights above are opinions. So often all of them are drawn anew, and the sources of risk ranked again: ranks that
# nine of ten draws agree on hold whatever one thinks of the weights. 1000 draws place the ends of such a band to within
# a rank or so; 0 leaves it out.
draws = 1000
# Each is drawn evenly from a fifth below to a fifth above, never above 1. Judgement, after DOMAIN 5.5 and FLSRI, which
# ranks countries in bands from 10 000 seeded runs.
spread = 0.2
# Another seed gives other draws, and the same seed always the same.
seed = 0

[gate]
# An active finding of this severity that reaches the buyer fails the run; `--fail-on` overrides it.
failOn = "high"

[gate.reach]
# Severity of a regime's legal reach (DOMAIN 5.3); ruled-out has none.
proven = "critical"
indicated = "high"
unresolved = "medium"

[waivers]
# A waiver that ends within so many days is said to, in time to renew it or to act. Judgement: a month.
noticeInDays = 30

# Sectors of what hospitals buy, by how hazardous the work is where a country does little against it. Judgement; the
# reason behind each. They count only together with a country's tier ([indicator.country-sector]), and not for goods a
# list names from their country, which have a cause of their own.
[sector.gloves]
title = "Rubber and plastic gloves"
unspsc = ["42132203", "42132205", "46181504"]
level = 0.7 # orders against seven makers since 2019 (CBP), fees of migrants
hs = ["4015", "392620"]
words = ["glove", "gloves", "handschuhe", "gants", "guantes", "guanti", "luvas", "手套", "sarung tangan"]

[sector.garments]
title = "Garments and gowns"
level = 0.6 # priority of the FLETF; bonded and piece-rate sewing (DOL list)
hs = ["61", "62"]
words = ["apparel", "garment", "garments", "gown", "gowns", "scrubs", "uniform", "uniforms"]

[sector.cotton]
title = "Cotton and textiles of it"
level = 0.6 # picked under quotas or by bonded families in several countries (DOL list)
hs = ["52", "6302"]
words = ["cotton", "gauze", "yarn"]

[sector.surgical-instruments]
title = "Surgical instruments"
level = 0.5 # finished in subcontracted workshops; one of the NHS's five goods of most concern
words = ["surgical instrument", "surgical instruments", "forceps", "scalpel", "scalpels", "retractor"]

[sector.seafood]
title = "Seafood"
level = 0.6 # months at sea without papers; vessels under orders (CBP)
hs = ["03", "1604", "1605"]
words = ["seafood", "shrimp", "tuna"]

[sector.staff]
title = "Agency nurses and carers"
level = 0.5 # fees and debts of recruited nurses (US cases in health care, memo of February 2023)
words = ["agency nursing", "agency nurses", "nursing staff", "care workers", "temporary staff", "locum"]

[sector.facilities]
title = "Laundry, housekeeping, catering and security"
level = 0.4 # subcontracted hands, debt and fees
words = ["laundry", "cleaning", "catering", "security guards", "portering"]

[sector.construction]
title = "Building work"
level = 0.5 # chains of labour subcontractors
words = ["construction", "building work", "building works", "scaffolding"]

[region.CN-XJ]
title = "Xinjiang Uyghur Autonomous Region, China"
# As regions, addresses and company names write it, with its prefectures and larger cities; judgement. A credit
# code registered there (administrative division 65, GB/T 2260) is recognised without them.
names = [
  "Xinjiang", "XUAR", "Uyghur", "Uighur", "Urumqi", "Urumchi", "Wulumuqi", "Karamay", "Turpan", "Hami", "Kumul", "Changji",
  "Bortala", "Bayingolin", "Korla", "Aksu", "Kizilsu", "Kashgar", "Kashi", "Hotan", "Hetian", "Ili", "Yili",
  "Tacheng", "Tarbagatay", "Altay", "Shihezi", "Aral", "Tumxuk", "Wujiaqu", "新疆",
  "CN-65", "Sinkiang", "Xin Jiang", "Ürümqi", "Yarkant", "Turfan", "乌鲁木齐", "喀什", "和田", "阿克苏", "伊犁",
  "吐鲁番", "哈密", "昌吉", "克拉玛依", "石河子", "库尔勒",
]
# Labour transfers are a programme of the state: audits there are not credible (CBP, DHS guidance 2022).
isStateImposed = true

[regime.uflpa]
title = "Uyghur Forced Labor Prevention Act (Pub. L. 117-78)"
lists = ["uflpa"]
regions = ["CN-XJ"]
kinds = ["goods", "labour", "recruitment"]
isAlwaysAsked = true

# Priority sectors of the FLETF strategy: statute and strategy of 2022-06-17, updates of 2024-07-09 and 2025-08-19.
# The HS and UNSPSC codes and the words are ours, from the nomenclatures: CBP publishes none. Not for customs use.
[regime.uflpa.products.cotton]
title = "Cotton and cotton products"
since = 2022-06-17 # statute and 2022 strategy
hs = ["52", "300590", "560121", "6302"]
unspsc = ["42311511", "42311512"]
words = [
  "cotton", "gauze", "linen", "lint", "baumwolle", "coton", "algodón", "cotone", "algodão", "棉花", "kapas",
]

[regime.uflpa.products.apparel]
title = "Apparel"
since = 2022-06-17 # 2022 strategy
hs = ["61", "62"]
unspsc = ["421315", "421316", "531027"]
words = [
  "apparel", "garment", "garments", "gown", "gowns", "scrubs", "scrub", "uniform", "uniforms",
  "bekleidung", "vêtements", "ropa", "abbigliamento", "vestuário", "服装", "pakaian",
]

[regime.uflpa.products.tomatoes]
title = "Tomatoes and downstream products"
since = 2022-06-17 # statute and 2022 strategy
hs = ["0702", "2002", "200950", "210320"]
words = ["tomato", "tomatoes", "ketchup", "tomate", "tomates", "pomodoro", "pomodori", "番茄"]

[regime.uflpa.products.silica]
title = "Silica-based products, including polysilicon"
since = 2022-06-17 # statute (polysilicon) and 2022 strategy
hs = ["280461", "280469", "281122", "3910", "381800", "854142", "854143"]
words = ["polysilicon", "silica", "silicon", "silicone", "silicium", "silicio", "多晶硅"]

[regime.uflpa.products.aluminium]
title = "Aluminium"
since = 2024-07-09 # 2024 update
hs = ["2818", "76"]
words = ["aluminium", "aluminum", "aluminio", "alluminio", "alumínio", "铝"]

[regime.uflpa.products.pvc]
title = "Polyvinyl chloride (PVC)"
since = 2024-07-09 # 2024 update
hs = ["290321", "390410", "390421", "390422", "391723", "391810", "392043", "392049"]
words = ["pvc", "polyvinyl", "vinyl", "聚氯乙烯"]

[regime.uflpa.products.seafood]
title = "Seafood"
since = 2024-07-09 # 2024 update
hs = ["03", "1604", "1605"]
words = ["seafood", "fish", "shrimp", "squid", "fisch", "poisson", "pescado", "pesce", "peixe", "海鲜", "ikan"]

[regime.uflpa.products.caustic-soda]
title = "Caustic soda"
since = 2025-08-19 # 2025 update
hs = ["281511", "281512"]
words = ["caustic soda", "sodium hydroxide", "natronlauge", "烧碱"]

[regime.uflpa.products.copper]
title = "Copper"
since = 2025-08-19 # 2025 update
hs = ["2603", "74"]
words = ["copper", "kupfer", "cuivre", "cobre", "铜", "tembaga"]

[regime.uflpa.products.jujubes]
title = "Jujubes (red dates)"
since = 2025-08-19 # 2025 update
hs = ["081090", "081340"]
words = ["jujube", "jujubes", "red dates", "红枣"]

[regime.uflpa.products.lithium]
title = "Lithium"
since = 2025-08-19 # 2025 update
hs = ["282520", "283691", "850650", "850760"]
words = ["lithium", "litio", "lítio", "锂"]

[regime.uflpa.products.steel]
title = "Steel"
since = 2025-08-19 # 2025 update
hs = ["72", "73"]
words = ["steel", "stahl", "acier", "acero", "acciaio", "aço", "钢", "keluli"]

[regime.wro]
title = "Withhold release orders and findings (19 USC 1307)"
lists = ["cbp-wro", "cbp-wro-history"]
regions = []
kinds = ["goods", "labour", "recruitment"]
isAlwaysAsked = true

# Goods of hospitals that orders in force on 2026-06-23 or since 2019 name (CBP's list; history of glove orders).
[regime.wro.products.gloves]
title = "Disposable and work gloves"
since = 2019-09-30 # first order against a maker of disposable gloves
hs = ["4015", "392620", "6116", "6216"]
unspsc = ["42132203", "42132205", "46181504"]
words = ["glove", "gloves", "handschuhe", "gants", "guantes", "guanti", "luvas", "手套", "sarung tangan"]

[regime.wro.products.cotton]
title = "Cotton and cotton products"
since = 2018-05-18 # Turkmenistan cotton; Xinjiang cotton since 2021-01-13
hs = ["52", "300590", "560121", "6302"]
unspsc = ["42311511", "42311512"]
words = [
  "cotton", "gauze", "linen", "lint", "baumwolle", "coton", "algodón", "cotone", "algodão", "棉花", "kapas",
]

[regime.wro.products.garments]
title = "Garments"
since = 2020-08-11 # Hero Vast Group; Jordan and Mauritius 2025 and 2026
hs = ["61", "62"]
unspsc = ["421315", "421316", "531027"]
words = [
  "apparel", "garment", "garments", "gown", "gowns", "scrubs", "scrub", "uniform", "uniforms",
  "bekleidung", "vêtements", "ropa", "abbigliamento", "vestuário", "服装", "pakaian",
]

[regime.wro.products.seafood]
title = "Seafood of named vessels"
since = 2020-08-18 # Da Wang
hs = ["03", "1604", "1605"]
words = ["seafood", "fish", "tuna"]

[regime.contract-ban]
title = "Parties and goods the buyer's own contracts exclude"
lists = ["contract-ban"]
regions = []
kinds = ["goods", "service", "labour", "recruitment", "transport"]
# Asked only when a list of this id is given: most buyers have none.
isAlwaysAsked = false

"""#
}
