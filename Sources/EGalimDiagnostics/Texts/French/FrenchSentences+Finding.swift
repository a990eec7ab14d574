extension FrenchSentences {
  /// The sentences of a finding about this cell; every case of `Finding` must have them.
  static func of(_ finding: Finding, cell: String?) -> FrenchSentences {
    switch finding {
    case .fileNotFound: .fileNotFound
    case .fileUnreadable(let trouble): .fileUnreadable(trouble: trouble)
    case .emptyFile: .emptyFile
    case .headerAlone: .headerAlone
    case .workbookNotRead(let kind): .workbookNotRead(kind: kind)
    case .binaryFile(let offset): .binaryFile(offset: offset)
    case .utf16File: .utf16File
    case .sameFileTwice(let first, let sameBytes): .sameFileTwice(first: first, sameBytes: sameBytes)
    case .folderWithoutLedger: .folderWithoutLedger
    case .unknownHeader(let names): .unknownHeader(names: names)
    case .missingColumn(let name): .missingColumn(name: name)
    case .repeatedColumn(let name): .repeatedColumn(name: name)
    case .raggedRow(let expected, let found): .raggedRow(expected: expected, found: found)
    case .strayQuote: .strayQuote
    case .unclosedQuote: .unclosedQuote
    case .invalidUTF8(let offset, let byte): .invalidUTF8(offset: offset, byte: byte)
    case .nulByte(let offset): .nulByte(offset: offset)
    case .recordTooLong(let limit): .recordTooLong(limit: limit)
    case .totalTooLarge: .totalTooLarge
    case .oldMacLineEnds: .oldMacLineEnds
    case .otherTable(let found, let wanted): .otherTable(found: found, wanted: wanted)
    case .workbookEncrypted: .workbookEncrypted
    case .workbookDamaged(let damage): .workbookDamaged(damage)
    case .workbookExcessive(let excess): .workbookExcessive(excess)
    case .noSheetFits(let sheets): .noSheetFits(sheets: sheets)
    case .severalSheetsFit(let sheets): .severalSheetsFit(sheets: sheets)
    case .sheetNotFound(let name, let sheets): .sheetNotFound(name: name, sheets: sheets)
    case .undecodableText(let defect): .undecodableText(defect)
    case .emptyRequiredCell: .emptyRequiredCell
    case .siretLength(let digits): .siretLength(cell, digits: digits)
    case .siretChecksum: .siretChecksum(cell)
    case .unknownFamily(let nearest): .unknownFamily(cell, nearest: nearest)
    case .siretInScientificNotation: .siretInScientificNotation(cell)
    case .unreadableAmount(let trouble): .unreadableAmount(cell, trouble: trouble)
    case .amountTooLarge: .amountTooLarge(cell)
    case .impossibleDate: .impossibleDate(cell)
    case .unreadableDate: .unreadableDate(cell)
    case .futureDate(let today): .futureDate(cell, today: today)
    case .unknownLabel(let word, let nearest): .unknownLabel(word: word, nearest: nearest)
    case .unknownOrigin(let nearest): .unknownOrigin(cell, nearest: nearest)
    case .contradictoryOrigins: .contradictoryOrigins
    case .unreadableBoolean: .unreadableBoolean(cell)
    case .unknownLocalDefinition(let nearest): .unknownLocalDefinition(cell, nearest: nearest)
    case .unreadableDistance: .unreadableDistance(cell)
    case .unreadableCanteenID: .unreadableCanteenID(cell)
    case .canteenNotListed: .canteenNotListed(cell)
    case .yearWithoutRules(let year, let first, let last): .yearWithoutRules(year: year, first: first, last: last)
    case .ambiguousAmount(let asDecimal, let asThousands, let isMixed):
      .ambiguousAmount(cell, asDecimal: asDecimal, asThousands: asThousands, isMixed: isMixed)
    case .ambiguousDate(let first, let second): .ambiguousDate(cell, first: first, second: second)
    case .dateAgainstOrder(let iso, let isDayFirst, let settledBy):
      .dateAgainstOrder(cell, iso: iso, isDayFirst: isDayFirst, settledBy: settledBy)
    case .sirenChecksum: .sirenChecksum(cell)
    case .sirenWithoutGroup(let members, let areGroups):
      .sirenWithoutGroup(cell, members: members, areGroups: areGroups)
    case .unknownMark(let word, let nearest): .unknownMark(word: word, nearest: nearest)
    case .repeatedCanteen(let firstLine): .repeatedCanteen(cell, firstLine: firstLine)
    case .unreadableCount: .unreadableCount(cell)
    case .dailyMealsTooFew: .dailyMealsTooFew(cell)
    case .yearlyMealsTooFew: .yearlyMealsTooFew(cell)
    case .dailyMealsNotBelowYearly: .dailyMealsNotBelowYearly
    case .unknownSector(let word, let nearest): .unknownSector(word: word, nearest: nearest)
    case .tooManySectors(let count): .tooManySectors(count: count)
    case .unknownProductionType(let nearest): .unknownProductionType(cell, nearest: nearest)
    case .unknownManagement(let nearest): .unknownManagement(cell, nearest: nearest)
    case .unknownEconomicModel(let nearest): .unknownEconomicModel(cell, nearest: nearest)
    case .unknownMinistry(let nearest): .unknownMinistry(cell, nearest: nearest)
    case .ministryOfPrivateCanteen: .ministryOfPrivateCanteen
    case .unknownTerritory: .unknownTerritory(cell)
    case .canteenWithoutIdentifier: .canteenWithoutIdentifier
    case .ownCentralKitchen: .ownCentralKitchen
    case .unreadableSiren: .unreadableSiren(cell)
    case .unreadableMealCount: .unreadableMealCount(cell)
    case .unreadablePeriod: .unreadablePeriod(cell)
    case .statementWithoutTotal: .statementWithoutTotal
    case .valueAboveTotal(let measure, let value, let total):
      .valueAboveTotal(measure: measure, value: value, total: total)
    case .labelSumAboveTotal(let label, let sum, let total): .labelSumAboveTotal(label: label, sum: sum, total: total)
    case .groupsAboveTotal(let sum, let total): .groupsAboveTotal(sum: sum, total: total)
    case .fairTradeAboveGroup(let measure, let value, let group, let groupValue):
      .fairTradeAboveGroup(measure: measure, value: value, group: group, groupValue: groupValue)
    case .partAboveFamily(let measure, let value, let family, let familyValue):
      .partAboveFamily(measure: measure, value: value, family: family, familyValue: familyValue)
    case .meatAndFishAboveGroups(let sum, let groups): .meatAndFishAboveGroups(sum: sum, groups: groups)
    case .statementYearOutsideWindow(let year, let first, let last):
      .statementYearOutsideWindow(year: year, first: first, last: last)
    case .negativeMeasure(let measure, let value, let lines):
      .negativeMeasure(measure: measure, value: value, lines: lines)
    case .requiredMeasureMissing(let measure): .requiredMeasureMissing(measure: measure)
    case .canteenLacksIdentifier(let canteen, let needed, isGroup: true):
      .groupLacksIdentifier(group: canteen, needed: needed)
    case .canteenLacksIdentifier(let canteen, let needed, isGroup: false):
      .canteenLacksIdentifier(canteen: canteen, needed: needed)
    case .unknownSchemaColumn(let name): .unknownSchemaColumn(name: name)
    case .unreadableSchema: .unreadableSchema
    case .platformFileTooLarge(let bytes): .platformFileTooLarge(bytes: bytes)
    case .platformExtension(let found): .platformExtension(found: found)
    case .platformEncoding: .platformEncoding
    case .platformQuotedHeaderAfterMark: .platformQuotedHeaderAfterMark
    case .platformHeaderName(let expected): .platformHeaderName(cell, expected: expected)
    case .platformColumnCount(let expected, let found, let lacking):
      .platformColumnCount(expected: expected, found: found, lacking: lacking)
    case .platformBlankRow: .platformBlankRow
    case .platformEmptyCell: .platformEmptyCell
    case .platformDate: .platformDate(cell)
    case .platformAmount: .platformAmount(cell)
    case .platformBoolean: .platformBoolean(cell)
    case .platformValue(let nearest): .platformValue(cell, nearest: nearest)
    case .platformSpacesInList: .platformSpacesInList
    case .platformDistance: .platformDistance(cell)
    case .platformSiret: .platformSiret(cell)
    case .platformFutureDate(let today): .platformFutureDate(cell, today: today)
    case .platformNegativeAmount: .platformNegativeAmount(cell)
    case .platformContradictoryOrigins: .platformContradictoryOrigins
    case .platformLocalDefinitionWithoutLocal: .platformLocalDefinitionWithoutLocal
    case .platformDistanceWithoutKilometres: .platformDistanceWithoutKilometres
    case .platformStatementAmount: .platformStatementAmount(cell)
    case .platformWholeNumber: .platformWholeNumber(cell)
    case .platformRepeatedCanteen(let firstLine): .platformRepeatedCanteen(cell, firstLine: firstLine)
    case .platformUnknownFile: .platformUnknownFile
    case .platformTrackingWorkbook: .platformTrackingWorkbook
    case .platformDateDisplay(let shown): .platformDateDisplay(cell, shown: shown)
    case .platformEmptySupplier: .platformEmptySupplier
    case .platformTypedBoolean: .platformTypedBoolean(cell)
    case .platformNumberForText: .platformNumberForText(cell)
    case .platformUncomputedFormula: .platformUncomputedFormula
    case .platformFirstSheet(let first, let fitting): .platformFirstSheet(first: first, fitting: fitting)
    case .platformBlankRows(let first, let last): .platformBlankRows(first: first, last: last)
    case .platformNotAWorkbook: .platformNotAWorkbook
    case .platformWorkbookNamedText: .platformWorkbookNamedText
    case .unknownRuleField(let nearest): .unknownRuleField(cell, nearest: nearest)
    case .repeatedRuleField(let firstLine): .repeatedRuleField(cell, firstLine: firstLine)
    case .sourceColumnNotFound(let name, let nearest): .sourceColumnNotFound(name: name, nearest: nearest)
    case .unreadableColumnReference(let trouble): .unreadableColumnReference(cell, trouble: trouble)
    case .unreadableRuleFormat(let part, let known): .unreadableRuleFormat(part: part, known: known)
    case .ruleFieldsMissing(let gap): .ruleFieldsMissing(gap)
    case .emptyPattern: .emptyPattern
    case .unknownRuleColumn(let nearest): .unknownRuleColumn(cell, nearest: nearest)
    case .severalRuleFiles(let names): .severalRuleFiles(names: names)
    case .unclassifiedArticle(let lines, let cents): .unclassifiedArticle(cell, lines: lines, cents: cents)
    case .unreadableNumber: .unreadableNumber(cell)
    case .ambiguousNumber: .ambiguousNumber(cell)
    case .ambiguousSourceDate(let dayFirst, let monthFirst):
      .ambiguousSourceDate(cell, dayFirst: dayFirst, monthFirst: monthFirst)
    case .contentUnit: .contentUnit(cell)
    case .projectNotJSON(let mistake): .projectNotJSON(cell, mistake: mistake)
    case .projectTooLarge(let excess): .projectTooLarge(excess)
    case .unknownProjectMember(let nearest, let known): .unknownProjectMember(cell, nearest: nearest, known: known)
    case .repeatedProjectMember(let firstLine): .repeatedProjectMember(cell, firstLine: firstLine)
    case .projectValueKind(let expected, let found): .projectValueKind(cell, expected: expected, found: found)
    case .projectNumberOutOfRange(let low, let high): .projectNumberOutOfRange(cell, low: low, high: high)
    case .projectYearWithoutRules(let first, let last): .projectYearWithoutRules(cell, first: first, last: last)
    case .projectMemberMissing(let name): .projectMemberMissing(name: name)
    case .unknownProjectShare(let nearest): .unknownProjectShare(cell, nearest: nearest)
    case .repeatedProjectTarget(let year, let firstLine):
      .repeatedProjectTarget(cell, year: year, firstLine: firstLine)
    case .projectFileMissing(let path): .projectFileMissing(cell, path: path)
    case .unusableProjectPath(let trouble): .unusableProjectPath(cell, trouble: trouble)
    case .extraColumn(let name): .extraColumn(name: name)
    case .forgivenHeader(let exact): .forgivenHeader(cell, exact: exact)
    case .blankRow: .blankRow
    case .trailingSeparators: .trailingSeparators
    case .absentColumns(let names): .absentColumns(names: names)
    case .rowsAboveHeader(let count): .rowsAboveHeader(count: count)
    case .cellsBesideTable: .cellsBesideTable(cell)
    case .uncomputedFormulas(let count): .uncomputedFormulas(count: count)
    case .hiddenRows(let count): .hiddenRows(count: count)
    case .summaryGap(let gap): .summaryGap(gap)
    case .summaryTotal(let total): .summaryTotal(total)
    case .summaryOfSeveral(let canteens, let years): .summaryOfSeveral(canteens: canteens, years: years)
    case .totalLine(let comparison): .totalLine(comparison)
    case .remarkLine(let text): .remarkLine(text: text)
    case .guessedEncoding(let name, let word): .guessedEncoding(name, word: word)
    case .decimalComma: .decimalComma
    case .spacesInList: .spacesInList
    case .repeatedLabel(let label): .repeatedLabel(label: label)
    case .deprecatedLabel(let label, let group): .deprecatedLabel(label: label, group: group)
    case .localDefinitionWithoutLocal: .localDefinitionWithoutLocal
    case .distanceWithoutKilometres: .distanceWithoutKilometres
    case .localFromEurope: .localFromEurope
    case .kilometresWithoutDistance: .kilometresWithoutDistance
    case .labelNotApplying(let label, let family): .labelNotApplying(label: label, family: family)
    case .farmLabelAlone: .farmLabelAlone
    case .foreignFishingLabel: .foreignFishingLabel
    case .conversionOfCompositeProduct: .conversionOfCompositeProduct
    case .levelTwoCertification(let stillCounts): .levelTwoCertification(stillCounts: stillCounts)
    case .mountainMention: .mountainMention
    case .duplicateLine(let first): .duplicateLine(first: first)
    case .creditNote: .creditNote(cell)
    case .absurdAmount: .absurdAmount(cell)
    case .costPerMealOutOfRange(let canteen, let year, let cents):
      .costPerMealOutOfRange(canteen: canteen, year: year, cents: cents)
    case .formerLocalDefinition(let old, let new): .formerLocalDefinition(old: old, new: new)
    case .forgivenNumber(let plain): .forgivenNumber(cell, plain: plain)
    case .settledThousands(let cents, let isDecimalComma, let settledBy):
      .settledThousands(cell, cents: cents, isDecimalComma: isDecimalComma, settledBy: settledBy)
    case .forgivenDate(let iso): .forgivenDate(cell, iso: iso)
    case .serialDate(let iso): .serialDate(cell, iso: iso)
    case .textAmounts(let count): .textAmounts(count: count)
    case .platformMayTakeDisplayed(let shown): .platformMayTakeDisplayed(cell, shown: shown)
    case .platformMayMisreadDate: .platformMayMisreadDate
    case .platformSheetsUnread(let read, let others): .platformSheetsUnread(read: read, others: others)
    case .centralKitchenOfNonSatellite: .centralKitchenOfNonSatellite
    case .territoriesDisagree(let used): .territoriesDisagree(used: used)
    case .repeatedMeals(let firstLine): .repeatedMeals(firstLine: firstLine)
    case .monthAndDays(let month): .monthAndDays(month: month)
    case .unknownPublic(let nearest): .unknownPublic(cell, nearest: nearest)
    case .markAboveFrance(let measure, let value, let france):
      .markAboveFrance(measure: measure, value: value, france: france)
    case .leftOutOfStatistics(let cents): .leftOutOfStatistics(cents: cents)
    case .amountsDiffer(let computed): .amountsDiffer(cell, computed: computed)
    case .projectSampleKept: .projectSampleKept
    case .campaignColumnsMissing(let names): .campaignColumnsMissing(names: names)
    case .unreadableRatio: .unreadableRatio(cell)
    case .ratiosAboveWhole: .ratiosAboveWhole(cell)
    case .unreadableCampaignYear: .unreadableCampaignYear(cell)
    case .declarationWithoutCanteen: .declarationWithoutCanteen
    case .repeatedDeclaration(let firstLine, let isKept):
      .repeatedDeclaration(cell, firstLine: firstLine, isKept: isKept)
    case .unknownPublishedSector(let nearest): .unknownPublishedSector(cell, nearest: nearest)
    case .unknownCommuneCode: .unknownCommuneCode(cell)
    case .foodProjectNamesUnread(let codes, let names): .foodProjectNamesUnread(codes: codes, names: names)
    case .emptyRatio: .emptyRatio
    case .unreadablePublishedSiret: .unreadablePublishedSiret(cell)
    }
  }
}
