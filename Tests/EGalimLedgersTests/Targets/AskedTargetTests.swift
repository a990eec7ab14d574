import EGalim
import EGalimLedgers
import Testing

@Suite("Targets as people write them")
struct AskedTargetTests {
  @Test(
    "Any usual spelling is read",
    arguments: [
      ("bio 30 % 2027", "bio", 30, 2027), ("bio 30%", "bio", 30, nil), ("bio=30", "bio", 30, nil),
      ("BIO : 30 pour cent", "bio", 30, nil), ("bio\u{A0}≥\u{202F}30\u{A0}%", "bio", 30, nil),
      ("2027 bio 30%", "bio", 30, 2027), ("bio2027 30", "bio", 30, 2027), ("bio-30", "bio", 30, nil),
      ("au moins 30 % de produits bio en 2027", "bio", 30, 2027), ("biologique 20", "bio", 20, nil),
      ("agriculture biologique 20", "bio", 20, nil), ("valeur_bio 20", "bio", 20, nil),
      ("EGalim 55", "egalim", 55, nil),
      ("produits locaux 50 % dès 2026", "local", 50, 2026), ("local 50 % à partir de 2028.", "local", 50, 2028),
      ("achats locaux (50 %)", "local", 50, nil), ("circuits courts 20 %", "circuit_court", 20, nil),
      ("circuit-court=20", "circuit_court", 20, nil), ("court 20", "circuit_court", 20, nil),
      ("d'origine française : 80 % d’ici 2030", "france", 80, 2030), ("Europe 10", "europe", 10, nil),
      ("SIQO 10", "siqo", 10, nil), ("signes de qualité 10", "siqo", 10, nil),
      ("viandes et poissons égalim 60 %", "viandes_poissons_egalim", 60, nil),
      ("viandes_poissons_egalim 60 2024", "viandes_poissons_egalim", 60, 2024),
      ("EGalim des viandes et poissons 60", "viandes_poissons_egalim", 60, nil),
      ("fruits et légumes bio 40 %", "fruits_et_legumes_bio", 40, nil),
      ("bio dans les fruits et légumes 40 %", "fruits_et_legumes_bio", 40, nil),
      ("viandes et volailles françaises 100 %", "viandes_volailles_france", 100, nil),
      ("produits laitiers locaux 30", "produits_laitiers_local", 30, nil),
      ("externalités 5", "externalites_performance", 5, nil), ("egalim_autres 5", "egalim_autres", 5, nil),
      ("valeur_autres_egalim 5", "autres_egalim", 5, nil), ("valeur_egalim_autres 5", "egalim_autres", 5, nil),
      ("bio équitable 3", "bio_dont_commerce_equitable", 3, nil),
      ("bio dont commerce équitable 3 %", "bio_dont_commerce_equitable", 3, nil),
    ] as [(String, String, Int, Int?)])
  func spellings(text: String, figure: String, goal: Int, year: Int?) throws {
    let asked = try AskedTarget(text)
    #expect(asked.figure.shortName == figure)
    #expect(asked.goal == goal)
    #expect(asked.year == year)
    let target = try #require(asked.target(in: 2026))
    #expect(target.year == year ?? 2026)
    #expect(AskedTarget(target).year == target.year)
  }

  @Test(
    "What could mean two things, or nothing, is refused for what it is",
    arguments: [
      ("", .missingGoal), ("bio", .missingGoal), ("bio 2027", .missingGoal), ("30 %", .missingFigure),
      ("30 % en 2027", .missingFigure), ("bio 30,5 %", .badNumber("30,5")), ("bio 30.5", .badNumber("30.5")),
      ("bio 0", .badNumber("0")), ("bio 101 %", .badNumber("101")), ("bio 30 20270", .badNumber("20270")),
      ("bio -5 %", .badNumber("-5")), ("bio \u{2212}5 %", .badNumber("-5")),
      ("bio 99999999999999999999", .badNumber("99999999999999999999")), ("bio 30 27", .severalGoals("30", "27")),
      ("bio 30 2026 2027", .severalYears("2026", "2027")), ("bio < 30", .unknownSign("<")),
      ("boi 30", .unknownFigure("boi", nearest: ["bio"])), ("zut 30", .unknownFigure("zut", nearest: [])),
      ("viande française 80", .unknownFigure("viande francaise", nearest: ["viandes_volailles_france"])),
      (
        "autres egalim 5",
        .severalFigures("autres egalim", names: ["valeur_egalim_autres", "valeur_autres_egalim"])
      ),
      ("hors egalim 10", .noGoal("hors_egalim", instead: ["egalim"])),
      ("total 100", .noGoal("totale", instead: ["egalim"])),
      ("viandes et poissons 20", .noGoal("viandes_poissons", instead: ["viandes_poissons_egalim"])),
      (
        "charcuterie 20",
        .noGoal("charcuterie", instead: ["charcuterie_egalim", "charcuterie_bio", "charcuterie_france"])
      ),
    ] as [(String, TargetTrouble)])
  func refusals(text: String, trouble: TargetTrouble) {
    #expect(throws: trouble) { try AskedTarget(text) }
  }

  @Test("Every figure that can be a goal is found by its own name, with and without valeur_")
  func ownNames() throws {
    for figure in Figure.all where figure.canBeGoal {
      #expect(try AskedTarget("\(figure.name) 30 %").figure == figure, "\(figure.name)")
      guard figure.shortName != "autres_egalim" else { continue }
      let spoken = figure.shortName.split(separator: "_").joined(separator: " ")
      #expect(try AskedTarget("\(spoken.uppercased())=30").figure == figure, "\(spoken)")
    }
  }
}
