extension DiagnosticCode {
  /// A finding of this code as it could be met; every code must have one.
  public var example: DiagnosticExample {
    switch self {
    case .fileNotFound: .init(.fileNotFound)
    case .fileUnreadable: .init(.fileUnreadable(.permissionDenied))
    case .emptyFile: .init(.emptyFile)
    case .headerAlone: .init(.headerAlone)
    case .workbookNotRead: .init(.workbookNotRead(.legacy))
    case .binaryFile: .init(.binaryFile(offset: 12))
    case .utf16File: .init(.utf16File)
    case .sameFileTwice: .init(.sameFileTwice(first: "achats/2026-01.csv", sameBytes: true))
    case .folderWithoutLedger: .init(.folderWithoutLedger)
    case .unknownHeader: .init(.unknownHeader(names: ["Produit", "Prix", "Qté"]))
    case .missingColumn: .init(.missingColumn(name: "prix_ht"))
    case .repeatedColumn: .init(.repeatedColumn(name: "date"))
    case .raggedRow:
      .init(
        .raggedRow(expected: 4, found: 5), line: "Tomates;2026-03-12;184;20;BIO", right: "Tomates;2026-03-12;184,20;BIO"
      )
    case .strayQuote: .init(.strayQuote, cell: "Jambon \"cuit\"", right: "\"Jambon \"\"cuit\"\"\"")
    case .unclosedQuote: .init(.unclosedQuote, line: "\"Tomates;2026-03-12", right: "\"Tomates\";2026-03-12")
    case .invalidUTF8: .init(.invalidUTF8(offset: 1204, byte: 0xE9), cell: "P\u{FFFD}che", right: "Pêche")
    case .nulByte: .init(.nulByte(offset: 5310), cell: "Pommes\u{0}", right: "Pommes")
    case .recordTooLong: .init(.recordTooLong(limit: 1_048_576))
    case .totalTooLarge: .init(.totalTooLarge)
    case .oldMacLineEnds: .init(.oldMacLineEnds)
    case .otherTable: .init(.otherTable(found: .canteens, wanted: .purchases))
    case .workbookEncrypted: .init(.workbookEncrypted)
    case .workbookDamaged: .init(.workbookDamaged(.cutShort))
    case .workbookExcessive: .init(.workbookExcessive(.content))
    case .noSheetFits: .init(.noSheetFits(sheets: ["Menus", "Effectifs"]))
    case .severalSheetsFit: .init(.severalSheetsFit(sheets: ["Janvier", "Février"]))
    case .sheetNotFound: .init(.sheetNotFound(name: "Mars", sheets: ["Janvier", "Février"]))
    case .undecodableText:
      .init(.undecodableText(.byte(0x81, .windows1252)), cell: "P\u{FFFD}che", right: "Pêche")

    case .emptyRequiredCell: .init(.emptyRequiredCell, cell: "", right: "Pommes golden")
    case .siretLength: .init(.siretLength(digits: 13), cell: "2105011870001", right: "21050118700012")
    case .siretChecksum: .init(.siretChecksum, cell: "21050118700013", right: "21050118700012")
    case .unknownFamily:
      .init(.unknownFamily(nearest: "FRUITS_ET_LEGUMES"), cell: "FRUIT_ET_LEGUMES", right: "FRUITS_ET_LEGUMES")
    case .siretInScientificNotation: .init(.siretInScientificNotation, cell: "2,10501E+13", right: "21050118700012")
    case .unreadableAmount: .init(.unreadableAmount(.thousands), cell: "1 84,20", right: "184,20")
    case .amountTooLarge: .init(.amountTooLarge, cell: "1842000000", right: "184.20")
    case .impossibleDate: .init(.impossibleDate, cell: "2026-02-31", right: "2026-02-28")
    case .unreadableDate: .init(.unreadableDate, cell: "mi-mars 2026", right: "2026-03-15")
    case .futureDate: .init(.futureDate(today: "2026-11-05"), cell: "2062-03-12", right: "2026-03-12")
    case .unknownLabel: .init(.unknownLabel(word: "BOI", nearest: "BIO"), cell: "BOI,IGP", right: "BIO,IGP")
    case .unknownOrigin: .init(.unknownOrigin(nearest: "FRANCE"), cell: "FRANCAISE", right: "FRANCE")
    case .contradictoryOrigins: .init(.contradictoryOrigins, cell: "FRANCE,EUROPE", right: "FRANCE")
    case .unreadableBoolean: .init(.unreadableBoolean, cell: "peut-être", right: "OUI")
    case .unknownLocalDefinition:
      .init(.unknownLocalDefinition(nearest: "DEPARTEMENT"), cell: "DEPARTMENT", right: "DEPARTEMENT")
    case .unreadableDistance: .init(.unreadableDistance, cell: "80 km", right: "80")
    case .unreadableCanteenID: .init(.unreadableCanteenID, cell: "n° 1293", right: "1293")
    case .canteenNotListed: .init(.canteenNotListed, cell: "21050118700012")
    case .yearWithoutRules:
      .init(.yearWithoutRules(year: 2019, first: 2022, last: 2027), cell: "2019-03-12", right: "2026-03-12")
    case .ambiguousAmount:
      .init(
        .ambiguousAmount(asDecimal: 123, asThousands: 123_400, isMixed: false), cell: "1.234", right: "1234.00")
    case .ambiguousDate:
      .init(.ambiguousDate(first: "2026-04-03", second: "2026-03-04"), cell: "03/04/2026", right: "2026-04-03")
    case .dateAgainstOrder:
      .init(
        .dateAgainstOrder(iso: "2026-01-31", isDayFirst: true, settledBy: 2), cell: "01/31/2026", right: "31/01/2026")
    case .sirenChecksum: .init(.sirenChecksum, cell: "210599909", right: "210599908")
    case .sirenWithoutGroup:
      .init(
        .sirenWithoutGroup(members: ["21059990800012"], areGroups: false), cell: "210599908", right: "21059990800012")
    case .unknownMark:
      .init(
        .unknownMark(word: "CIRCUIT COURT", nearest: "CIRCUIT_COURT"), cell: "CIRCUIT COURT", right: "CIRCUIT_COURT")

    case .repeatedCanteen: .init(.repeatedCanteen(firstLine: 3), cell: "21050118700012")
    case .unreadableCount: .init(.unreadableCount, cell: "environ 9840", right: "9840")
    case .dailyMealsTooFew: .init(.dailyMealsTooFew, cell: "2", right: "70")
    case .yearlyMealsTooFew: .init(.yearlyMealsTooFew, cell: "70", right: "9840")
    case .dailyMealsNotBelowYearly: .init(.dailyMealsNotBelowYearly, cell: "9840", right: "70")
    case .unknownSector:
      .init(.unknownSector(word: "Creche municipale", nearest: "Crèche"), cell: "Creche municipale", right: "Crèche")
    case .tooManySectors: .init(.tooManySectors(count: 4))
    case .unknownProductionType:
      .init(.unknownProductionType(nearest: "Restaurant satellite"), cell: "satellite", right: "Restaurant satellite")
    case .unknownManagement: .init(.unknownManagement(nearest: "Directe"), cell: "Direct", right: "Directe")
    case .unknownEconomicModel: .init(.unknownEconomicModel(nearest: "Public"), cell: "Publique", right: "Public")
    case .unknownMinistry: .init(.unknownMinistry(nearest: "Armées"), cell: "Armee", right: "Armées")
    case .ministryOfPrivateCanteen: .init(.ministryOfPrivateCanteen, cell: "Justice", right: "")
    case .unknownTerritory: .init(.unknownTerritory, cell: "Haute Alpe", right: "05")
    case .canteenWithoutIdentifier: .init(.canteenWithoutIdentifier, cell: "", right: "21050118700012")
    case .ownCentralKitchen: .init(.ownCentralKitchen, cell: "21050118700012", right: "29969025300230")
    case .unreadableSiren: .init(.unreadableSiren, cell: "21050118", right: "210501185")

    case .unreadableMealCount: .init(.unreadableMealCount, cell: "-12", right: "12")
    case .unreadablePeriod: .init(.unreadablePeriod, cell: "mars 2026", right: "2026-03")

    case .statementWithoutTotal: .init(.statementWithoutTotal)
    case .valueAboveTotal: .init(.valueAboveTotal(measure: "valeur_bio", value: 432_566, total: 420_000))
    case .labelSumAboveTotal: .init(.labelSumAboveTotal(label: "bio", sum: 432_566, total: 420_000))
    case .groupsAboveTotal: .init(.groupsAboveTotal(sum: 865_133, total: 860_000))
    case .fairTradeAboveGroup:
      .init(
        .fairTradeAboveGroup(
          measure: "valeur_bio_dont_commerce_equitable", value: 20_000, group: "valeur_bio", groupValue: 18_420))
    case .partAboveFamily:
      .init(
        .partAboveFamily(
          measure: "valeur_viandes_volailles_egalim", value: 20_000, family: "valeur_viandes_volailles",
          familyValue: 18_420))
    case .meatAndFishAboveGroups: .init(.meatAndFishAboveGroups(sum: 427_314, groups: 420_000))
    case .statementYearOutsideWindow: .init(.statementYearOutsideWindow(year: 2023, first: 2025, last: 2027))
    case .negativeMeasure:
      .init(.negativeMeasure(measure: "valeur_boissons_hve", value: -1_250, lines: ["achats-2026.csv:112"]))
    case .requiredMeasureMissing: .init(.requiredMeasureMissing(measure: "nombre_repas_an"))
    case .canteenLacksIdentifier:
      .init(.canteenLacksIdentifier(canteen: "Cantine scolaire de Ribiers", needed: "cantine_id"))
    case .unknownSchemaColumn: .init(.unknownSchemaColumn(name: "valeur_insectes"))
    case .unreadableSchema: .init(.unreadableSchema)

    case .platformFileTooLarge: .init(.platformFileTooLarge(bytes: 12_582_912))
    case .platformExtension: .init(.platformExtension(found: ".txt"), line: "achats.txt", right: "achats.csv")
    case .platformEncoding: .init(.platformEncoding)
    case .platformQuotedHeaderAfterMark: .init(.platformQuotedHeaderAfterMark, cell: "\"siret\"", right: "siret")
    case .platformHeaderName: .init(.platformHeaderName(expected: "prix_ht"), cell: "Prix HT", right: "prix_ht")
    case .platformColumnCount: .init(.platformColumnCount(expected: 12, found: 11))
    case .platformBlankRow: .init(.platformBlankRow)
    case .platformEmptyCell: .init(.platformEmptyCell, cell: "", right: "Pommes golden")
    case .platformDate: .init(.platformDate, cell: "02/03/2026", right: "2026-03-02")
    case .platformAmount: .init(.platformAmount, cell: "1184,20", right: "1184.20")
    case .platformBoolean: .init(.platformBoolean, cell: "Oui", right: "OUI")
    case .platformValue:
      .init(.platformValue(nearest: "FRUITS_ET_LEGUMES"), cell: "fruits_et_legumes", right: "FRUITS_ET_LEGUMES")
    case .platformSpacesInList: .init(.platformSpacesInList, cell: "BIO, IGP", right: "BIO,IGP")
    case .platformDistance: .init(.platformDistance, cell: "50.0", right: "50")
    case .platformSiret: .init(.platformSiret, cell: "210 501 187 00012", right: "21050118700012")
    case .platformFutureDate: .init(.platformFutureDate(today: "2026-11-05"), cell: "2026-11-06", right: "2026-11-05")
    case .platformNegativeAmount: .init(.platformNegativeAmount, cell: "-12.50")
    case .platformContradictoryOrigins: .init(.platformContradictoryOrigins, cell: "FRANCE,EUROPE", right: "FRANCE")
    case .platformLocalDefinitionWithoutLocal: .init(.platformLocalDefinitionWithoutLocal, cell: "PAT", right: "")
    case .platformDistanceWithoutKilometres: .init(.platformDistanceWithoutKilometres, cell: "80", right: "")
    case .platformStatementAmount: .init(.platformStatementAmount, cell: "1000.500", right: "1000.50")
    case .platformWholeNumber: .init(.platformWholeNumber, cell: "1293.0", right: "1293")
    case .platformRepeatedCanteen: .init(.platformRepeatedCanteen(firstLine: 3), cell: "21050118700012")
    case .platformUnknownFile: .init(.platformUnknownFile)
    case .platformTrackingWorkbook: .init(.platformTrackingWorkbook)
    case .platformDateDisplay: .init(.platformDateDisplay(shown: "02/03/2026"), cell: "2026-03-02")
    case .platformEmptySupplier: .init(.platformEmptySupplier, cell: "", right: "Verger du Buëch")
    case .platformTypedBoolean: .init(.platformTypedBoolean, cell: "TRUE", right: "OUI")
    case .platformNumberForText: .init(.platformNumberForText, cell: "4012", right: "Pommes golden")
    case .platformUncomputedFormula: .init(.platformUncomputedFormula)
    case .platformFirstSheet: .init(.platformFirstSheet(first: "Lisez-moi", fitting: "Achats"))
    case .platformBlankRows: .init(.platformBlankRows(first: 12, last: 40))
    case .platformNotAWorkbook: .init(.platformNotAWorkbook)
    case .platformWorkbookNamedText: .init(.platformWorkbookNamedText)

    case .unknownRuleField: .init(.unknownRuleField(nearest: "prix_ht"), cell: "prix ht.", right: "prix_ht")
    case .repeatedRuleField: .init(.repeatedRuleField(firstLine: 4), cell: "date")
    case .sourceColumnNotFound: .init(.sourceColumnNotFound(name: "Montant HT", nearest: "Mt HT"))
    case .unreadableColumnReference:
      .init(.unreadableColumnReference(.joinedColumns), cell: "Date + Heure", right: "Date")
    case .unreadableRuleFormat:
      .init(
        .unreadableRuleFormat(part: "jj mois", known: ["jj/mm/aaaa", "aaaa-mm-jj"]), cell: "jj mois",
        right: "jj/mm/aaaa")
    case .ruleFieldsMissing: .init(.ruleFieldsMissing(.amount))
    case .emptyPattern: .init(.emptyPattern, cell: "", right: "yaourt*nature")
    case .unknownRuleColumn: .init(.unknownRuleColumn(nearest: "description"), cell: "descripion", right: "description")
    case .severalRuleFiles: .init(.severalRuleFiles(names: ["colonnes.csv", "colonnes.xlsx"]))
    case .unclassifiedArticle: .init(.unclassifiedArticle(lines: 3, cents: 18_420), cell: "CELERI RAVE 1ER PRIX")
    case .unreadableNumber: .init(.unreadableNumber, cell: "12 x 2", right: "24")
    case .ambiguousNumber: .init(.ambiguousNumber, cell: "1.234", right: "1234")
    case .ambiguousSourceDate:
      .init(
        .ambiguousSourceDate(dayFirst: "2026-02-01", monthFirst: "2026-01-02"), cell: "01/02/2026", right: "2026-02-01")
    case .contentUnit: .init(.contentUnit, cell: "KT = 12 FL")

    case .extraColumn: .init(.extraColumn(name: "numéro de facture"))
    case .forgivenHeader: .init(.forgivenHeader(exact: "prix_ht"), cell: "Prix HT", right: "prix_ht")
    case .blankRow: .init(.blankRow)
    case .trailingSeparators: .init(.trailingSeparators, line: "Tomates;184,20;;;", right: "Tomates;184,20")
    case .absentColumns: .init(.absentColumns(names: ["definition_local_km"]))
    case .rowsAboveHeader: .init(.rowsAboveHeader(count: 3))
    case .cellsBesideTable: .init(.cellsBesideTable, cell: "à vérifier", right: "")
    case .uncomputedFormulas: .init(.uncomputedFormulas(count: 12))
    case .hiddenRows: .init(.hiddenRows(count: 8))
    case .summaryGap:
      .init(
        .summaryGap(
          SummaryGap(
            .siqo, counted: 30_000, right: 153_456, isShown: true,
            causes: [SummaryGap.Cause(.protectedOriginSpelling, missing: 123_456, surplus: 0)])))
    case .summaryTotal: .init(.summaryTotal(SummaryTotal(.total, typed: nil, right: 153_456)))
    case .summaryOfSeveral: .init(.summaryOfSeveral(canteens: 3, years: 1))
    case .totalLine:
      .init(.totalLine(.equal(lines: 120)), line: "Total HT;;;;12480,60;;;;;;;", right: "")
    case .remarkLine: .init(.remarkLine(text: "Édité le 31/12/2026, page 1/1"))
    case .guessedEncoding: .init(.guessedEncoding(.windows1252, word: "Pêche"))

    case .decimalComma: .init(.decimalComma, cell: "184,20", right: "184.20")
    case .spacesInList: .init(.spacesInList, cell: "BIO, IGP", right: "BIO,IGP")
    case .repeatedLabel: .init(.repeatedLabel(label: "BIO"), cell: "BIO,BIO", right: "BIO")
    case .deprecatedLabel: .init(.deprecatedLabel(label: "CONVERSION_BIO", group: "bio"), cell: "CONVERSION_BIO")
    case .localDefinitionWithoutLocal: .init(.localDefinitionWithoutLocal, cell: "PAT", right: "")
    case .distanceWithoutKilometres: .init(.distanceWithoutKilometres, cell: "80", right: "")
    case .localFromEurope: .init(.localFromEurope, cell: "EUROPE", right: "FRANCE")
    case .kilometresWithoutDistance: .init(.kilometresWithoutDistance, cell: "", right: "80")
    case .labelNotApplying: .init(.labelNotApplying(label: "LABEL_ROUGE", family: "BOISSONS"), cell: "LABEL_ROUGE")
    case .farmLabelAlone: .init(.farmLabelAlone, cell: "FERMIER", right: "FERMIER,LABEL_ROUGE")
    case .foreignFishingLabel: .init(.foreignFishingLabel, cell: "PECHE_DURABLE", right: "")
    case .conversionOfCompositeProduct: .init(.conversionOfCompositeProduct, cell: "CONVERSION_BIO", right: "")
    case .levelTwoCertification: .init(.levelTwoCertification(stillCounts: true))
    case .mountainMention: .init(.mountainMention)
    case .duplicateLine: .init(.duplicateLine(first: "achats-2026.csv:17"))
    case .creditNote: .init(.creditNote, cell: "-12.50")
    case .absurdAmount: .init(.absurdAmount, cell: "184200", right: "184.20")
    case .costPerMealOutOfRange:
      .init(.costPerMealOutOfRange(canteen: "Cantine scolaire de Ribiers", year: 2026, cents: 3_140))
    case .formerLocalDefinition:
      .init(.formerLocalDefinition(old: "AUTOUR_SERVICE", new: "KM, 200 km"), cell: "AUTOUR_SERVICE", right: "KM")
    case .forgivenNumber: .init(.forgivenNumber(plain: "1184.20"), cell: "1 184,20 €", right: "1184.20")
    case .settledThousands:
      .init(
        .settledThousands(cents: 118_400, isDecimalComma: true, settledBy: 2), cell: "1.184", right: "1184.00")
    case .forgivenDate: .init(.forgivenDate(iso: "2026-03-31"), cell: "31/03/2026", right: "2026-03-31")
    case .serialDate: .init(.serialDate(iso: "2026-01-31"), cell: "46053", right: "2026-01-31")
    case .textAmounts: .init(.textAmounts(count: 2), cell: "184.20")
    case .platformSheetsUnread: .init(.platformSheetsUnread(read: "Octobre", others: ["Novembre"]))
    case .platformMayMisreadDate: .init(.platformMayMisreadDate, cell: "2026-03-02")
    case .platformMayTakeDisplayed: .init(.platformMayTakeDisplayed(shown: "12"), cell: "12.5")

    case .centralKitchenOfNonSatellite: .init(.centralKitchenOfNonSatellite, cell: "29969025300230", right: "")
    case .territoriesDisagree: .init(.territoriesDisagree(used: "la région Guadeloupe"), cell: "05", right: "971")

    case .repeatedMeals: .init(.repeatedMeals(firstLine: 8))
    case .monthAndDays: .init(.monthAndDays(month: "2026-03"), cell: "2026-03")
    case .unknownPublic: .init(.unknownPublic(nearest: "eleves"), cell: "éleve", right: "eleves")

    case .markAboveFrance:
      .init(.markAboveFrance(measure: "valeur_boulangerie_local", value: 18_420, france: 12_000))
    case .leftOutOfStatistics: .init(.leftOutOfStatistics(cents: 2_310))

    case .amountsDiffer: .init(.amountsDiffer(computed: 18_420), cell: "1842,00", right: "184,20")

    case .projectNotJSON:
      .init(.projectNotJSON(.otherQuotes), cell: "'cantines.csv'", right: "\"cantines.csv\"")
    case .projectTooLarge: .init(.projectTooLarge(.bytes(1_048_576)))
    case .unknownProjectMember:
      .init(
        .unknownProjectMember(nearest: "canteens", known: ["canteens", "ledgers"]), cell: "cantines",
        right: "canteens")
    case .repeatedProjectMember: .init(.repeatedProjectMember(firstLine: 3), cell: "meals")
    case .projectValueKind:
      .init(
        .projectValueKind(expected: .wholeNumber, found: .text), cell: "\"2026\"", right: "2026")
    case .projectNumberOutOfRange: .init(.projectNumberOutOfRange(low: 1, high: 100), cell: "130", right: "30")
    case .projectYearWithoutRules:
      .init(.projectYearWithoutRules(first: 2022, last: 2027), cell: "2006", right: "2026")
    case .projectMemberMissing: .init(.projectMemberMissing(name: "ledgers"))
    case .unknownProjectShare: .init(.unknownProjectShare(nearest: "bio"), cell: "biio", right: "bio")
    case .repeatedProjectTarget: .init(.repeatedProjectTarget(year: 2027, firstLine: 8), cell: "bio")
    case .projectFileMissing:
      .init(.projectFileMissing(path: "cantine.csv"), cell: "cantine.csv", right: "cantines.csv")
    case .unusableProjectPath: .init(.unusableProjectPath(.standardInput), cell: "-", right: "achats/")
    case .projectSampleKept: .init(.projectSampleKept)
    case .campaignColumnsMissing: .init(.campaignColumnsMissing(names: ["year", "teledeclaration_ratio_bio"]))
    case .unreadableRatio: .init(.unreadableRatio, cell: "26,65 %", right: "0.2665")
    case .ratiosAboveWhole: .init(.ratiosAboveWhole, cell: "0.8500", right: "0.0850")
    case .unreadableCampaignYear: .init(.unreadableCampaignYear, cell: "2O23", right: "2023")
    case .declarationWithoutCanteen: .init(.declarationWithoutCanteen, cell: "", right: "990012")
    case .repeatedDeclaration: .init(.repeatedDeclaration(firstLine: 12, isKept: true), cell: "990012")
    case .unknownPublishedSector:
      .init(.unknownPublishedSector(nearest: "Crèche"), cell: "Creches", right: "Crèche")
    case .unknownCommuneCode: .init(.unknownCommuneCode, cell: "10546414", right: "05046")
    case .foodProjectNamesUnread: .init(.foodProjectNamesUnread(codes: 2, names: 3), cell: "PAT du Val,Bleu,PAT d'Orme")
    case .emptyRatio: .init(.emptyRatio, cell: "", right: "0.0000")
    case .unreadablePublishedSiret: .init(.unreadablePublishedSiret, cell: "2105011870001", right: "21050118700012")
    }
  }
}
