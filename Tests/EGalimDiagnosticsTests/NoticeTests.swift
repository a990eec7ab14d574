import EGalimDiagnostics
import Testing

/// What commands tell beside their results.
struct NoticeTests {
  static let all: [Notice] = [
    .latestYearUsed(year: 2026), .noCanteenList, .yearlyMealsUsed, .noMeals, .linesOutsideYear(count: 2, year: 2026),
    .linesAfterMonth(count: 2, month: "2026-10"), .reportMonthOfAnotherYear, .monthsShowAllMonths,
    .monthNotBegun(month: "2026-12"),
    .fileSkipped(path: "notes.csv", reason: "le fichier est vide"),
    .linesLeftOut(count: 2, cents: 18_420, command: "egalim check achats/"),
    .roundedShareWouldMeet(canteen: "Ribiers", target: "EGalim"),
    .overseasStep(territories: ["Mayotte"], egalim: 15, bio: 5), .privateBefore2024(canteen: "Ribiers"),
    .canteensWithoutPurchases(names: ["Ribiers"], year: 2026), .moreDiagnostics(hidden: 3, command: "--max 100"),
    .yearNeeded(years: [2025, 2026]), .noPurchasesInYear(year: 2024, years: [2025]),
    .noPurchasesInYear(year: 2024, years: []), .unknownCanteenAsked(text: "12"),
    .ledgersHaveErrors(count: 3, lines: 2, cents: 18_420, command: "egalim check a.csv"), .outputExists(path: "b.csv"),
    .outputNotWritable(path: "b.csv"), .severalPartsNeedFolder(parts: 2), .errorNotIgnorable(code: "E104"),
    .unknownCode(text: "E14", nearest: "E104"), .unknownCode(text: "bonjour", nearest: nil),
    .mealsHaveNoImport(path: "repas.csv"), .nothingToCount, .nothingInSelection, .yearlyMealsTooEarly,
    .outputIsInput(path: "a.csv"),
    .filesNotReadWhole(paths: ["a.csv"]), .platformMayAccept(path: "a.xlsx", doubts: 2),
    .detailedStatementBySiret, .statementOfWholeYear, .oneCutAtATime,
    .purchasesHaveOwnLayout, .monthOfAnotherYear, .reportWritten(path: "a.md"),
    .purchaseLeftOut(place: "a.csv:3", reason: "le prix est négatif"), .fileWritten(path: "b.csv", rows: 6),
    .statementRefused(canteen: "Ribiers"), .purchasesLeftOut(count: 1, cents: 250), .statementNextSteps(year: 2026),
    .purchasesNextSteps(parts: 1, isCut: true), .campaignOpen(year: 2025, until: "15 avril 2026"),
    .campaignCorrection(year: 2025, until: "29 avril 2026"), .campaignClosed(year: 2024, since: "6 avril 2025"),
    .campaignNotYetOpen(year: 2025, from: "12 janvier 2026"), .campaignUnknown(year: 2026),
    .platformAccepts(path: "a.csv"), .platformRefuses(path: "a.csv", reasons: 1),
    .targetsMissed(canteen: "Ribiers", targets: ["EGalim", "bio"]),
    .ownTargetsMissed(canteen: "Ribiers", targets: ["bio 30\u{A0}%", "local 50\u{A0}%"]),
    .targetsContradict(first: "bio 30 % 2026", second: "bio 40 % 2026"),
    .targetTrouble(text: "bio", reason: .missingGoal),
    .targetTrouble(text: "30 %", reason: .missingFigure(figures: ["bio", "local"])),
    .targetTrouble(text: "bio 130", reason: .badNumber("130")),
    .targetTrouble(text: "bio 30 27", reason: .severalGoals("30", "27")),
    .targetTrouble(text: "bio 30 2026 2027", reason: .severalYears("2026", "2027")),
    .targetTrouble(text: "bio < 30", reason: .unknownSign("<")),
    .targetTrouble(text: "boi 30", reason: .unknownFigure("boi", nearest: ["bio"], figures: ["bio"])),
    .targetTrouble(text: "zut 30", reason: .unknownFigure("zut", nearest: [], figures: ["bio", "local"])),
    .targetTrouble(text: "x 30", reason: .severalFigures("x", names: ["valeur_a", "valeur_b"])),
    .targetTrouble(text: "charcuterie 20", reason: .noGoal("charcuterie", instead: ["a", "b", "c"])),
    .projectRead(path: "egalim.json"), .reportNotRemembered(path: ".egalim/dernier-rapport.json"),
    .projectFileFound(path: "cantines.csv", as: .canteens, ledgers: 0),
    .projectFileFound(path: "repas.csv", as: .meals, ledgers: 0),
    .projectFileFound(path: "achats.csv", as: .ledgers, ledgers: 0),
    .projectFileFound(path: "achats/", as: .ledgers, ledgers: 3),
    .projectKept(path: "egalim.json", year: 2026, targets: 0), .projectKept(path: "egalim.json", year: nil, targets: 1),
    .projectKept(path: "egalim.json", year: 2026, targets: 2), .projectNotKept(path: "egalim.json"),
    .fileInPlaceOfFolder(path: "fichier"), .noFolderForProject(folder: "nulle-part/"),
    .otherFileForProject(path: "a.csv", part: .canteens, found: .table(.purchases)),
    .otherFileForProject(path: "a.csv", part: .canteens, found: .table(.statement)),
    .otherFileForProject(path: "a.csv", part: .canteens, found: .table(.meals)),
    .otherFileForProject(path: "a.csv", part: .meals, found: .table(.canteens)),
    .otherFileForProject(path: "achats/", part: .meals, found: .folder),
    .otherFileForProject(path: "a.csv", part: .meals, found: .unknown(reason: "le fichier est vide")),
    .projectMade(path: "egalim.json", hasSamples: true, folder: ""),
    .projectMade(path: "a/egalim.json", hasSamples: false, folder: "a"), .neitherPathNorProject, .noProjectHere,
    .projectFilesExist(paths: ["egalim.json"], canAdopt: true),
    .projectFilesExist(paths: ["egalim.json"], canAdopt: false), .ledgersBesideSamples(folder: "achats/"),
    .noLedgerForProject(folder: "."), .severalForProject(part: .canteens, paths: ["a.csv", "b.csv"]),
    .severalForProject(part: .meals, paths: ["a.csv", "b.csv"]), .tooManyFilesForProject(limit: 2000),
  ]

  static let published: [PublishedNotice] =
    PublishedNotice.Kind.allCases.flatMap { kind -> [PublishedNotice] in
      [
        .unknownTerritory(kind, text: "val", nearest: []), .unknownTerritory(kind, text: "val", nearest: ["Val Bleu"]),
        .severalTerritories(kind, text: "val", names: ["Val Bleu", "Val Vert"]), .columnMissing(kind, path: "a.csv"),
        .listWithoutPlaces(kind, canteens: 3), .unmatchedName(kind, text: "val", nearest: "Val Bleu"),
        .unmatchedName(kind, text: "val", nearest: nil), .ambiguousName(kind, text: "val", names: ["Val Bleu", "Val"]),
      ]
    } + [
      .yearNeeded(path: "a.csv", years: [2022, 2023]), .yearAbsent(2020, path: "a.csv", years: [2023]),
      .empty(path: "a.csv"), .moreDiagnostics(1), .moreDiagnostics(3), .territoryNeeded, .oneTerritory,
      .optionNeedsCampaign("--pat"), .optionWithoutUse("--meals"), .ledgersUnread, .noList, .unlisted(1), .unlisted(3),
      .sharedSiret("99000000100018", declarations: 2), .otherYear(purchases: 2025, declarations: 2023),
    ]

  @Test(arguments: published)
  func everyNoticeOnPublishedDeclarationsIsTypeset(_ notice: PublishedNotice) {
    expectFrenchTypography(Notice.published(notice).text())
  }

  @Test(arguments: all)
  func everyNoticeIsTypeset(_ notice: Notice) {
    expectFrenchTypography(notice.text())
  }

  @Test(
    arguments: [
      (.latestYearUsed(year: 2026), "Année 2026, la plus récente trouvée^; une autre se demande avec --year."),
      (
        .linesLeftOut(count: 2, cents: 18_420, command: "egalim check achats/"),
        "2~lignes écartées (184,20~€) à cause d'erreurs~: egalim check achats/"
      ),
      (
        .linesOutsideYear(count: 1, year: 2026), "1~ligne datée d'une autre année que 2026, non comptée."
      ),
      (
        .ledgersHaveErrors(count: 3, lines: 2, cents: 18_420, command: "egalim check a.csv"),
        "3~erreurs dans les fichiers, 2~lignes (184,20~€) ne sont pas comptées~: rien n'est écrit. "
          + "Corrigez-les (egalim check a.csv), ou déclarez sans elles avec --accept-errors."
      ),
      (
        .purchasesNextSteps(parts: 2, isCut: false),
        "À faire~: importer ces fichiers sur ma cantine, où la télédéclaration reste à signer. Attention, ma cantine ne reconnaît que les fichiers "
          + "identiques~: renvoyer un registre complété compterait deux fois les lignes déjà envoyées^; "
          + "utilisez --month ou --since."
      ),
      (
        .statementNextSteps(year: 2026),
        "À faire~: importer ce fichier sur ma cantine, puis y signer la télédéclaration de 2026. "
          + "Sans signature, rien n'est déclaré."
      ),
      (.unknownCode(text: "E14", nearest: "E104"), "Il n'y a pas de code «~E14~». Vouliez-vous dire E104^?"),
      (
        .yearNeeded(years: [2025, 2026]),
        "Les registres portent sur plusieurs années (2025, 2026). Choisissez-en une avec --year."
      ),
      (
        .overseasStep(territories: ["Mayotte"], egalim: 15, bio: 5),
        "Mayotte~: l'objectif de la période est de 15~% EGalim dont 5~% bio^; "
          + "la plateforme montre encore celui de la première étape."
      ),
      (.targetsMissed(canteen: "Ribiers", targets: ["EGalim"]), "Ribiers~: objectif non atteint (EGalim)."),
    ] as [(Notice, String)])
  func noticesAreThese(_ notice: Notice, _ text: String) {
    #expect(notice.text() == blanks(text))
  }

  @Test func namesFromFilesAreMadeHarmless() {
    #expect(!Notice.fileSkipped(path: "a\u{1B}[2J.csv", reason: "").text().contains("\u{1B}"))
    #expect(!Notice.targetsMissed(canteen: "\u{202E}R", targets: ["bio"]).text().contains("\u{202E}"))
  }

  @Test("One canteen and several agree with what is said of them")
  func agreement() {
    let one = Notice.satellitesDeclareAlone(names: ["Plaine"]).text()
    #expect(one.contains("ses propres") && one.contains("pour elle,"))
    let two = Notice.satellitesDeclareAlone(names: ["Plaine", "Gorges"]).text()
    #expect(two.contains("leurs propres") && two.contains("pour elles,"))
    let communes = Notice.published(.severalTerritories(.commune, text: "val", names: ["A", "B"])).text()
    #expect(communes.contains("toutes sont prises"))
  }
}
