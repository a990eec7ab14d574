/// What a finding does to what is counted or written.
public enum Consequence: String, Sendable, Hashable, CaseIterable {
  /// The line is counted nowhere.
  case lineLeftOut
  /// The line counts.
  case lineCounts
  /// Nothing of the file is counted.
  case fileLeftOut
  /// The file counts.
  case fileCounts
  /// The rest of the file, from that line on, is counted nowhere.
  case restOfFileLeftOut
  /// What could not be read of the file, most often all of it, is counted nowhere.
  case unreadPartLeftOut
  /// The canteen's statement is not written; the other canteens' are.
  case statementRefused
  /// The canteen's statement is written.
  case statementWritten
  /// No statement is written with that schema column filled, or with that schema at all.
  case schemaNotFilled
  /// The platform refuses the whole file; `egalim check` without `--platform` may well accept it.
  case platformRefusesFile
  /// Nothing is converted with these rules.
  case nothingConverted
  /// Nothing is read with this project.
  case projectNotRead
  /// The canteen counts as one that declared, without its shares.
  case declarationWithoutShares
}

extension DiagnosticCode {
  /// What this finding does to what is counted or written.
  public var consequence: Consequence {
    switch self {
    case .fileNotFound, .fileUnreadable, .emptyFile, .headerAlone, .workbookNotRead, .binaryFile, .utf16File,
      .sameFileTwice, .folderWithoutLedger, .unknownHeader, .missingColumn, .repeatedColumn, .totalTooLarge,
      .oldMacLineEnds, .otherTable, .workbookEncrypted, .noSheetFits, .severalSheetsFit, .sheetNotFound:
      .fileLeftOut
    case .workbookDamaged, .workbookExcessive: .unreadPartLeftOut
    case .unclosedQuote, .recordTooLong: .restOfFileLeftOut
    case .raggedRow, .strayQuote, .invalidUTF8, .nulByte, .undecodableText, .emptyRequiredCell, .siretLength,
      .siretChecksum,
      .unknownFamily, .siretInScientificNotation, .unreadableAmount, .amountTooLarge, .impossibleDate, .unreadableDate,
      .futureDate, .unknownLabel, .unknownOrigin, .contradictoryOrigins, .unreadableBoolean, .unknownLocalDefinition,
      .unreadableDistance, .unreadableCanteenID, .canteenNotListed, .yearWithoutRules, .ambiguousAmount,
      .ambiguousDate, .dateAgainstOrder, .repeatedCanteen,
      .unreadableCount, .dailyMealsTooFew, .yearlyMealsTooFew, .dailyMealsNotBelowYearly, .unknownSector,
      .tooManySectors, .unknownProductionType, .unknownManagement, .unknownEconomicModel, .unknownMinistry,
      .ministryOfPrivateCanteen, .unknownTerritory, .canteenWithoutIdentifier, .ownCentralKitchen, .unreadableSiren,
      .unreadableMealCount, .unreadablePeriod, .sirenChecksum, .sirenWithoutGroup, .unknownMark:
      .lineLeftOut
    case .statementWithoutTotal, .valueAboveTotal, .labelSumAboveTotal, .groupsAboveTotal, .fairTradeAboveGroup,
      .partAboveFamily, .meatAndFishAboveGroups, .statementYearOutsideWindow, .negativeMeasure,
      .requiredMeasureMissing, .canteenLacksIdentifier:
      .statementRefused
    case .unknownSchemaColumn, .unreadableSchema: .schemaNotFilled
    case .platformFileTooLarge, .platformExtension, .platformEncoding, .platformQuotedHeaderAfterMark,
      .platformHeaderName, .platformColumnCount, .platformBlankRow, .platformEmptyCell, .platformDate, .platformAmount,
      .platformBoolean, .platformValue, .platformSpacesInList, .platformDistance, .platformSiret, .platformFutureDate,
      .platformNegativeAmount, .platformContradictoryOrigins, .platformLocalDefinitionWithoutLocal,
      .platformDistanceWithoutKilometres, .platformStatementAmount, .platformWholeNumber, .platformRepeatedCanteen,
      .platformUnknownFile, .platformTrackingWorkbook, .platformDateDisplay, .platformEmptySupplier,
      .platformTypedBoolean, .platformNumberForText, .platformUncomputedFormula, .platformFirstSheet,
      .platformBlankRows, .platformNotAWorkbook, .platformWorkbookNamedText:
      .platformRefusesFile
    case .unknownRuleField, .repeatedRuleField, .unreadableColumnReference, .unreadableRuleFormat, .ruleFieldsMissing,
      .emptyPattern, .unknownRuleColumn, .severalRuleFiles:
      .nothingConverted
    case .sourceColumnNotFound: .fileLeftOut
    case .unclassifiedArticle, .unreadableNumber, .ambiguousNumber, .ambiguousSourceDate, .contentUnit: .lineLeftOut
    case .amountsDiffer: .lineCounts
    case .projectNotJSON, .projectTooLarge, .unknownProjectMember, .repeatedProjectMember, .projectValueKind,
      .projectNumberOutOfRange, .projectYearWithoutRules, .projectMemberMissing, .unknownProjectShare,
      .repeatedProjectTarget, .projectFileMissing, .unusableProjectPath:
      .projectNotRead
    case .projectSampleKept: .fileCounts
    case .extraColumn, .forgivenHeader, .blankRow, .trailingSeparators, .absentColumns, .rowsAboveHeader,
      .cellsBesideTable, .uncomputedFormulas, .hiddenRows, .summaryGap, .summaryTotal, .summaryOfSeveral,
      .textAmounts, .platformMayTakeDisplayed, .platformMayMisreadDate, .platformSheetsUnread, .totalLine,
      .remarkLine, .guessedEncoding:
      .fileCounts
    case .decimalComma, .spacesInList, .repeatedLabel, .deprecatedLabel, .localDefinitionWithoutLocal,
      .distanceWithoutKilometres, .localFromEurope, .kilometresWithoutDistance, .labelNotApplying, .farmLabelAlone,
      .foreignFishingLabel, .conversionOfCompositeProduct, .levelTwoCertification, .mountainMention, .duplicateLine,
      .creditNote, .absurdAmount, .costPerMealOutOfRange, .formerLocalDefinition, .forgivenNumber,
      .settledThousands, .forgivenDate, .serialDate, .centralKitchenOfNonSatellite,
      .territoriesDisagree, .repeatedMeals, .monthAndDays, .unknownPublic:
      .lineCounts
    case .markAboveFrance, .leftOutOfStatistics: .statementWritten
    case .campaignColumnsMissing: .fileLeftOut
    case .unreadableCampaignYear, .declarationWithoutCanteen: .lineLeftOut
    case .unreadableRatio, .ratiosAboveWhole: .declarationWithoutShares
    case .repeatedDeclaration, .unknownPublishedSector, .unknownCommuneCode, .foodProjectNamesUnread, .emptyRatio,
      .unreadablePublishedSiret:
      .fileCounts
    }
  }
}
