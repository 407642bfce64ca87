import SupplyModel

/// Words that company names share: how little each tells, and its other spellings.
///
/// Written from general knowledge of company names in the languages of trade. What a word weighs per class stands
/// in ``MatchingWeights``.
enum CompanyWords {
  /// How much a word tells about who is meant.
  enum Class: Int, Sendable {
    /// Articles and prepositions.
    case function
    /// What any company may call itself: group, international, trading.
    case weak
    /// A line of business: textile, bank, solar.
    case trade
  }

  /// Class by canonical word.
  static let classes: [String: Class] = {
    var classes: [String: Class] = [:]
    for (table, kind) in [(trade, Class.trade), (weak, .weak), (function, .function)] {
      for row in rows(table) { classes[row[0]] = kind }
    }
    return classes
  }()

  /// Canonical word by any other spelling, translation or abbreviation of it.
  static let canonical: [String: String] = rows(trade + "\n" + weak + "\n" + function + "\n" + spellings)
    .reduce(into: [:]) {
      for spelling in $1 { $0[spelling] = $1[0] }
    }

  /// Chinese, Japanese and Korean business words, which stand unspaced inside a name.
  static let eastAsian: [String: String] = rows(eastAsianWords).reduce(into: [:]) {
    for spelling in $1.dropFirst() { $0[spelling] = $1[0] }
  }

  /// Canonical words for companies that only hold assets, founded in series.
  static let vehicles: Set<String> = ["fund", "trust", "mortgage", "securitization", "series", "loan"]

  private static func rows(_ table: String) -> [[String]] {
    table.split(separator: "\n").map { $0.split { $0 == " " || $0 == ":" }.map(String.init) }.filter {
      !$0.isEmpty
    }
  }

  private static let function = """
    the: der die das le la les el los las il lo gli al ul
    of: de des du del della dello di do da dos das von van of fur for pour para per zu zur ter den degli delle
    and: und et y e i og och ja ve en si
    in: im en on
    by: with to from a an
    no: nr num numero
    """

  private static let weak = """
    group: grp gruppe groupe grupo gruppo gruppa grup jituan konzern groups
    holding: holdings hldg hldgs beteiligungs beteiligung beteiligungsgesellschaft
    international: intl int internacional internationale internazionale internasional guoji mezhdunarodnaya mezhdunarodny mezhdunarodnyy worldwide
    global: globale globalnaya mondial
    trading: tijara tjara tjarya trade trdg handels handel commerce comercial commercial commerciale torgovyy torgovy maoyi perdagangan ticaret tic comercializadora handelsgesellschaft handelsmaatschappij
    enterprise: enterprises entreprise entreprises empresa empresas impresa predpriyatie qiye unternehmen unternehmung enterprize
    industry: industries industrial industrials industrie industrien industria industrias industriale gongye sanayi san ind promyshlennost promyshlennaya industri shiye
    manufacturing: manufacturer manufacturers mfg mfr mfrs manufacture manufacturas manufacturera fabrikasi zhizao uretim produktion production productions produccion produzione
    factory: factories fabrik fabrika fabrica fabrique gongchang pabrik zavod works plant plants mill mills werk werke
    services: serv service servicios servizi servicos svc svcs dienstleistungen dienstleistung diensten perkhidmatan uslugi
    solutions: solution soluciones solucoes soluzioni losungen
    management: mgmt mgt administration gestion
    products: prods product prod produkte produits productos prodotti produkt
    systems: system sys systeme sistemas sistemi
    technology: technologies tech technologie technologien tecnologia tecnologias teknoloji tekhnologii keji teknologi technical technics
    import: imp importacion importadora importer importers
    export: exp exportacion exportadora exporter exporters exports
    development: devt devel dev desarrollo razvitie fazhan developments
    investment: inv investments invest inversiones investissement investissements investitions touzi invst
    partner: partners partenaires
    associates: associate
    brothers: bros frères freres gebruder gebrueder hermanos fratelli
    sons: son sohne filhos hijos figli
    national: natl nat nacional nationale nazionale natsionalnyy natsionalnaya
    general: gen generale generales
    united: unidos
    new: neue nueva nuovo novo
    supply: supplies supplier suppliers
    agency: agencies agentur agence agencia
    branch: filiale succursale sucursal zweigniederlassung fenzhi filial
    subsidiary: subsidiaries
    division: div
    office: offices
    center: ctr cntr centre centro zentrum centrum tsentr
    union: unions soyuz
    organization: organisation organizatsiya organizacion organisations
    corporation: corp
    limited: ltd
    company: companies co
    distribution: distr distrib distributor distributors distributing distribuidora vertrieb vertriebs distribuzione
    marketing: mktg
    resources: rsrcs resource
    materials: material materiales materiel werkstoffe
    equipment: equip equipements equipos equipamentos
    north: northern nord norte severnaya
    south: southern sud sur yuzhnaya
    east: eastern ost este vostochnaya
    west: western oeste zapadnaya
    """

  private static let trade = """
    bank: bk banco banque banca banka banking bankasi
    insurance: ins versicherung versicherungs assurance assurances seguros assicurazioni sigorta insurances
    finance: fin financial financiera finanz finances finanziaria financing
    capital: cap
    securities:
    real:
    estate: estates immobilien immobiliare inmobiliaria property properties
    textile: textiles textil textiel tekstil tessile fangzhi tex tekstilnyy
    garment: garments apparel apparels clothing confection confecciones fashion fashions konfeksiyon fuzhuang cloth clothes
    cotton: algodon baumwolle cotone coton pamuk mianye khlopok
    yarn: yarns spinning spinners spinnerei filatura filature filati hilados iplik
    weaving: weavers
    knitting: knit knits knitwear knitters
    rubber: caucho gummi gomma caoutchouc karet getah kauchuk xiangjiao
    glove: gloves guantes handschuhe guanti gants shoutao
    latex:
    plastic: plastics plastik plasticos plastiques kunststoff kunststoffe plastica suliao
    packaging: packing verpackung verpackungen emballage embalajes imballaggi ambalaj kemasan
    paper: papier papel carta kagit zhiye kertas
    medical: medicals medizin medizintechnik medica medicale medico medikal meditsinskiy yiliao perubatan med
    device: devices
    surgical: surgicals surgery
    hospital: hospitals krankenhaus klinikum hopital ospedale hastane
    health: healthcare care gesundheit sante salud salute saude
    pharmaceutical: pharmaceuticals pharma pharm pharmazeutika farma farmaceutica farmaceutici pharmaceutique pharmaceutiques yaoye zhiyao ilac pharmacy farmatsevticheskiy
    laboratory: labo laboratories labs lab laboratorios laboratoires laboratori labor laboratorio laboratoire
    chemical: chemicals chemie chimie quimica chimica kimya khimiya huagong chem khimicheskiy kimia chemistry
    electronics: electronic elektronik electronica elettronica electronique dianzi
    electric: elec electrical elektro electrica elettrica electrique elektrik dianqi
    semiconductor: semiconductors
    solar: photovoltaic photovoltaics pv guangfu taiyangneng
    silicon: polysilicon guiye silicio
    energy: pwr energie energia enerji nengyuan power energetika
    oil: petroleum petrol neft shiyou
    gas:
    mining: mines minera miniere bergbau madencilik mine minerals kuangye
    steel: stahl acier acero acciaio celik gangtie stal
    metal: metals metall metallurgical metallurgy metales metalli jinshu metallurgiya
    aluminum: aluminium aluminio alluminio aluminyum lvye
    machinery: machine machines maschinen maschinenbau maquinaria macchine makina jixie mashinostroenie
    engineering: engineers ingenieria ingegneria ingenierie muhendislik gongcheng engg engineer eng
    construction: constr constructions bau construccion costruzioni insaat jianshe stroitelstvo building builders contractors contracting
    food: foods lebensmittel alimentos alimentaire alimentari gida shipin alimentation makanan
    seafood: seafoods fisheries fishery fishing shuichan mariscos
    agriculture: agricultural agro agri agricola agricole landwirtschaft tarim nongye farm farms
    sugar: azucar zucker
    palm:
    plantation: plantations
    tomato: tomatoes
    transport: transportation transportes trasporti transporte
    logistics: logistik logistica logistique lojistik wuliu logistic
    shipping: ship ships maritime marine schiffahrt naviera
    freight: forwarding forwarders
    airlines: airways aviation aviatsiya
    automotive: automobile automobiles auto autos motor motors motoren qiche
    telecom: telecommunications telecommunication telekom tongxin telecoms
    software:
    computer: computers
    media:
    hotel: hotels
    restaurant: restaurants
    cleaning: cleaners reinigung limpieza gebaudereinigung laundry
    security: sicherheit seguridad
    recruitment: recruiting recruiters staffing manpower personnel personal
    furniture: mobel muebles mobilya jiaju meubles mobili
    footwear: shoes shoe calzado calzature
    leather: leder cuero pelle deri cuir
    wood: holz madera legno timber lumber wooden
    glass: glas vidrio vetro verre cam
    cement: zement cimento cemento
    ceramic: ceramics keramik ceramica
    tobacco:
    tea:
    coffee: kaffee cafe
    rice:
    hair:
    toy: toys
    instruments: instrument
    diagnostics: diagnostic
    university: universitat universidad universite univ universita universitaet universidade universitet
    institute: institut instituto inst institutes
    ministry: ministerstvo ministerio
    fund: funds fonds fondo
    mortgage:
    loan: loans
    protection: protective
    safety:
    """

  private static let spellings = """
    color: colour
    fiber: fibre fibers fibres
    defense: defence
    people: peoples
    federal: fed
    saint: st ste santa sankt
    mount: mt
    department: dept departamento
    government: govt gov
    communication: comm comms communications comunicaciones kommunikation
    association: assn assoc associazione asociacion verband
    committee: cmte
    society: soc
    brand: brands
    store: stores
    charles: chas
    william: wm
    fort: ft
    america: americas
    """

  private static let eastAsianWords = """
    group: 集团 集團 グループ 그룹
    holding: 控股 ホールディングス
    international: 国际 國際 国際 국제
    trading: 贸易 商贸 贸易行 商事 무역
    enterprise: 企业
    industry: 工业 实业 产业 工業 産業 산업
    manufacturing: 制造 製造 製作所 制造业
    factory: 工厂 厂 加工厂 工場 공장
    technology: 科技 技术 技術 과학
    import: 进口
    export: 出口
    import+export: 进出口
    development: 发展 开发
    investment: 投资
    services: 服务
    distribution: 配送 经销
    materials: 材料 物资
    new+materials: 新材料
    equipment: 设备 装备
    machinery: 机械 機械 기계
    textile: 繊維 纤维 纺织 纺织品 紡織 섬유 织造
    garment: 服装 服饰 制衣 衣料
    cotton: 棉业 棉花 棉
    yarn: 纱业 棉纺 纺纱
    knitting: 针织
    rubber: 橡胶 ゴム 고무
    glove: 手套
    plastic: 塑料 塑胶 塑业
    packaging: 包装
    paper: 纸业 造纸 製紙
    medical: 医疗 医用 医疗器械 의료
    pharmaceutical: 制药 药业 医药 製薬 제약
    health: 健康
    electronics: 电子 電子 전자
    electric: 电气 电器 電気 전기
    semiconductor: 半导体 半導体
    solar: 光伏 太阳能
    silicon: 硅业 多晶硅
    energy: 能源 電力 电力 에너지
    oil: 石油
    gas: 天然气
    chemical: 化工 化学 化學 화학
    mining: 矿业
    steel: 钢铁 製鉄 제철
    metal: 金属 有色金属
    aluminum: 铝业 铝
    engineering: 工程
    construction: 建设 建筑 建設 건설
    food: 食品 식품
    seafood: 水产 海鲜
    agriculture: 农业 농업
    tomato: 番茄
    logistics: 物流
    transport: 运输
    automotive: 汽车 自動車 자동차
    telecom: 通信 通讯
    bank: 银行 銀行 은행
    insurance: 保险 保険 보험
    furniture: 家具
    footwear: 鞋业
    leather: 皮革
    wood: 木业
    hair: 发制品 发饰品
    toy: 玩具
    laboratory: 实验室
    """
}
