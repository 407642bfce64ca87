/// What hospitals buy under names of their own, and the good that lists mean by it: a table of ours.
///
/// Lists name goods as trade statistics do, `Rubber Gloves`, `Garments`; orders name them as wards do, `Nitrile exam
/// gloves`, `Scrubs`. That nitrile gloves are rubber gloves is the HS nomenclature's own meaning: note 1 to its chapter
/// 40 counts synthetic rubber as rubber, and subheading 4002.51 is NBR, nitrile rubber, in latex. The rest is general knowledge, and
/// only ever suggests.
enum HospitalGoods {
  /// How a product under another name is a listed good.
  enum Tie: Substring {
    /// Another word for it.
    case same
    /// Most often one of its kind.
    case kind
    /// Commonly made of it.
    case material
  }

  private struct Row {
    let good: Set<String>
    let tie: Tie
    let products: [Set<String>]
    /// Words that say it is of something else.
    let unless: Set<String>
  }

  /// Words of listed goods, as ``ProductWords`` has them, that a product falls under.
  ///
  /// - Parameter words: the product's, in English.
  /// - Complexity: one look-up per word.
  static func goods(_ tie: Tie, of words: Set<String>) -> [Set<String>] {
    let found = words.flatMap { byWord[$0] ?? [] }.filter { $0.product.isSubset(of: words) }.map(\.row)
    return Set(found).sorted().map { rows[$0] }.filter { row in
      row.tie == tie && !row.good.isSubset(of: words) && row.unless.isDisjoint(with: words)
    }.map(\.good)
  }

  private static let rows = text.split(separator: "\n").compactMap { line -> Row? in
    let parts = line.split(separator: "|").map { $0.trimmingSpaces }
    guard let tie = Tie(rawValue: Substring(parts[1])) else { return nil }
    return Row(
      good: ProductWords.words(of: parts[0]), tie: tie,
      products: parts[2].split(separator: ";").map { ProductWords.words(of: String($0)) },
      unless: parts.count > 3 ? ProductWords.words(of: parts[3]) : [])
  }

  /// By one word of each product, the first in order: a name that has all words has that one.
  private static let byWord: [String: [(row: Int, product: Set<String>)]] =
    rows.enumerated().reduce(into: [:]) { table, row in
      for product in row.element.products {
        guard let first = product.min() else { continue }
        table[first, default: []].append((row.offset, product))
      }
    }

  /// Good | tie | products | words that speak against it.
  private static let text = """
    rubber glove | same | nitrile glove; nbr glove; neoprene glove; chloroprene glove; polychloroprene glove; polyisoprene glove
    rubber glove | kind | surgical glove; surgeon glove; examination glove; exam glove; disposable glove; medical glove; procedure glove; sterile glove; dental glove; protective glove; household glove | vinyl pvc polyethylene pe plastic cotton leather nylon textile copolymer tpe
    garment | kind | gown; scrub; uniform; coverall; lab coat; laboratory coat; tunic; trouser; pyjama; pajama; nightgown; shirt; polo; apron; overall; workwear; clothing; clothes; apparel; underwear; underpants; sock; stocking; jacket; surgical cap; surgical hood; isolation suit; bodysuit; patient wear | fabric yarn thread cloth textile
    textile | kind | linen; towel; bed sheet; bedsheet; fitted sheet; draw sheet; pillowcase; pillow case; blanket; curtain; duvet; bedding; washcloth; tablecloth; fabric; drape | paper glass
    cotton | material | gauze; bandage; swab; gown; scrub; linen; towel; drape; uniform; compress; tampon; lap sponge; laparotomy sponge; bed sheet; bedsheet; pillowcase; pillow case; pyjama; pajama; tunic; lab coat; sock; mop; denim | paper plaster
    silk thread | kind | silk suture
    surgical instrument | kind | scalpel; forceps; scissors; retractor; needle holder; speculum; curette; tweezers; haemostat; hemostat; trocar; dissector; bone saw; rongeur; osteotome; tenaculum; surgical clamp; artery clamp; instrument set; surgical set; dental instrument; dental mirror
    footwear | kind | shoe; clog; boot; sandal; slipper; sneaker
    electronic | kind | computer; laptop; notebook computer; smartphone; mobile phone; telephone; printer; server; router; camera; headset; television; patient monitor; infusion pump; syringe pump; defibrillator; ventilator; pulse oximeter; electrocardiograph; circuit board; semiconductor; digital thermometer; hearing aid; keyboard
    furniture | kind | hospital bed; patient bed; bedside table; bedside locker; overbed table; chair; armchair; desk; cabinet; cupboard; wardrobe; sofa
    lithium ion battery | kind | lithium battery; li ion battery; rechargeable battery; power bank
    solar module | kind | solar panel; photovoltaic panel; photovoltaic module; pv module; pv panel
    solar cell | material | solar panel; photovoltaic panel; photovoltaic module; pv module; pv panel
    polysilicon | material | solar panel; photovoltaic panel; photovoltaic module; pv module; pv panel
    rubber | material | catheter; condom; tourniquet
    glass | material | vial; ampoule; test tube; microscope slide
    gypsum | material | plaster bandage; plaster cast; plaster paris; cast bandage
    soap | kind | hand wash; handwash; body wash
    oleochemical | kind | glycerin; glycerine; glycerol; stearic acid
    hair | kind | wig
    carpet | kind | rug
    toy | kind | doll; teddy bear
    fish | kind | tuna; salmon; cod; haddock; mackerel; sardine; anchovy; pollock; pangasius; hake; herring; trout; seafood
    shrimp | kind | prawn; seafood
    shellfish | kind | prawn; shrimp; mussel; clam; oyster; scallop; seafood
    tomato | material | ketchup; passata
    sugarcane | material | white sugar; brown sugar; cane sugar; granulated sugar; sugar sachet; sugar stick
    sugar beet | material | white sugar; beet sugar; granulated sugar; sugar sachet; sugar stick
    refined palm oil | kind | palm oil
    crude palm oil | kind | palm oil
    coffee | kind | espresso; cappuccino
    tea | kind | teabag
    cocoa | material | chocolate
    wheat | material | flour; pasta; noodle; bread
    baked | kind | bread; biscuit; cookie; cake; bread roll
    corn | kind | maize; sweetcorn
    dairy | kind | milk; yogurt; yoghurt; cheese; butter
    poultry | kind | chicken; turkey
    meat | kind | beef; pork; chicken; lamb; sausage
    bean | kind | lentil; chickpea
    pulse | kind | lentil; chickpea; bean
    """
}
