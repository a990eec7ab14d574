/// What can be wrong, one case a code, with the particulars that its sentences need.
///
/// The codes, texts and explanations of each case stand in one catalogue; nothing outside it words a message.
/// Amounts are whole euro cents. `nearest` is the nearest valid spelling, nil when none is near. Particulars larger than
/// one text stand in a box (`indirect`), so that millions of findings cost no more than their most usual kind.
public enum Finding: Hashable, Sendable {
  // MARK: Files and their structure (E0xx)

  /// E001. No file or folder at that path.
  case fileNotFound
  /// E002. The file is there and cannot be read.
  case fileUnreadable(ReadTrouble)
  /// E003. Not one byte (or nothing but blanks).
  case emptyFile
  /// E004. A header and no record below it.
  case headerAlone
  /// E005. A workbook of a kind that is not read (xls, xlsb), or any other archive.
  case workbookNotRead(WorkbookKind)
  /// E006. Not text: a NUL byte at this byte offset near the start.
  case binaryFile(offset: Int)
  /// E007. A text in UTF-16 where UTF-8 and nothing else was asked for.
  case utf16File
  /// E008. The same file again: the same path after links, or the same bytes.
  indirect case sameFileTwice(first: String, sameBytes: Bool)
  /// E009. A folder without any ledger in it.
  case folderWithoutLedger
  /// E010. A header that is no known layout; the names found.
  case unknownHeader(names: [String])
  /// E011. A column that the layout cannot do without.
  case missingColumn(name: String)
  /// E012. Two columns of the same name.
  case repeatedColumn(name: String)
  /// E013. A record with fewer or more cells than the header.
  case raggedRow(expected: Int, found: Int)
  /// E014. A quote inside an unquoted cell, or text after a closing quote.
  case strayQuote
  /// E015. A quote that is never closed: the rest of the file is unread.
  case unclosedQuote
  /// E016. Bytes that are not UTF-8; the byte offset in the file and the first bad byte.
  case invalidUTF8(offset: Int, byte: UInt8)
  /// E017. A NUL byte inside a record, at this byte offset in the file; nil where the file is not in UTF-8.
  case nulByte(offset: Int?)
  /// E018. A record longer than any ledger's (the limit in bytes); the rest of the file is unread.
  case recordTooLong(limit: Int)
  /// E019. Sums beyond what 64 bits of cents hold.
  case totalTooLarge
  /// E020. Line ends of old Macs (a carriage return alone).
  case oldMacLineEnds
  /// E021. A known table in the place of another; what was wanted is nil where several kinds would do.
  case otherTable(found: KnownTable, wanted: KnownTable?)

  /// E022. A workbook behind a password.
  case workbookEncrypted
  /// E023. A workbook that is cut short or contradicts itself; where the damage shows, nil where no part is meant.
  indirect case workbookDamaged(WorkbookDamage)
  /// E024. A workbook that asks for more than any spreadsheet program's does.
  indirect case workbookExcessive(WorkbookExcess)
  /// E025. A workbook none of whose sheets has a header of ours; their names.
  case noSheetFits(sheets: [String])
  /// E026. A workbook of which several sheets would do; their names.
  case severalSheetsFit(sheets: [String])
  /// E027. No workbook has the sheet that was asked for; the sheets of the first one.
  indirect case sheetNotFound(name: String, sheets: [String])
  /// E028. Bytes that are no character in an encoding other than UTF-8.
  case undecodableText(TextDefect)

  // MARK: Cells of a ledger (E1xx)

  /// E101. A required cell is empty.
  case emptyRequiredCell
  /// E102. A SIRET that has not 14 digits; how many digits it has, nil when it holds other characters.
  case siretLength(digits: Int?)
  /// E103. A SIRET whose check digit is wrong.
  case siretChecksum
  /// E104. No product family of that name.
  case unknownFamily(nearest: String?)
  /// E105. A SIRET in scientific notation: the spreadsheet has lost digits.
  case siretInScientificNotation
  /// E106. An amount that cannot be read.
  case unreadableAmount(AmountTrouble)
  /// E107. An amount of a billion euros or more in one line.
  case amountTooLarge
  /// E108. A date that is not in the calendar, such as 2026-02-31.
  case impossibleDate
  /// E109. A date in a form that is not known.
  case unreadableDate
  /// E110. A date after today (given as YYYY-MM-DD).
  case futureDate(today: String)
  /// E111. No label of that name; the offending word of the list.
  indirect case unknownLabel(word: String, nearest: String?)
  /// E112. An origin that is neither FRANCE nor EUROPE.
  case unknownOrigin(nearest: String?)
  /// E113. FRANCE and EUROPE on the same line.
  case contradictoryOrigins
  /// E114. Neither yes nor no.
  case unreadableBoolean
  /// E115. No definition of "local" of that name in this layout.
  case unknownLocalDefinition(nearest: String?)
  /// E116. A distance that is not a whole number of kilometres.
  case unreadableDistance
  /// E117. A platform identifier that is not a whole number above zero.
  case unreadableCanteenID
  /// E118. A canteen that the given list lacks.
  case canteenNotListed
  /// E119. A year whose rules are not known; the first and last known.
  indirect case yearWithoutRules(year: Int, first: Int, last: Int)
  /// E120. An amount that reads as decimals or as thousands, in cents; whether the column shows both decimal marks.
  indirect case ambiguousAmount(asDecimal: Int64, asThousands: Int64, isMixed: Bool)
  /// E121. A date of which day and month can be told apart by nothing; both readings as YYYY-MM-DD.
  indirect case ambiguousDate(first: String, second: String)
  /// E122. A date in the other order than its column's; its only reading, and the line that settles the order, nil
  /// where an option does.
  indirect case dateAgainstOrder(iso: String, isDayFirst: Bool, settledBy: Int?)

  /// E124. A SIREN whose check digit is wrong.
  case sirenChecksum
  /// E125. A SIREN that is not that of one group of the list: the groups that share it, or else the canteens whose
  /// legal unit it is.
  indirect case sirenWithoutGroup(members: [String], areGroups: Bool)
  /// E126. No mark of that name in the tracking workbook's one column of marks; the offending word of the list.
  indirect case unknownMark(word: String, nearest: String?)

  // MARK: Canteen lists (E2xx)

  /// E201. The same canteen (SIRET or platform identifier) a second time; the line of the first.
  case repeatedCanteen(firstLine: Int)
  /// E202. A count that is not a whole number.
  case unreadableCount
  /// E203. Fewer than 3 meals a day.
  case dailyMealsTooFew
  /// E204. Fewer than 420 meals a year.
  case yearlyMealsTooFew
  /// E205. As many meals a day as a year, or more.
  case dailyMealsNotBelowYearly
  /// E206. No sector of that name.
  indirect case unknownSector(word: String, nearest: String?)
  /// E207. More than three sectors.
  case tooManySectors(count: Int)
  /// E208. No type of production of that name.
  case unknownProductionType(nearest: String?)
  /// E209. No way of management of that name.
  case unknownManagement(nearest: String?)
  /// E210. Neither public nor private.
  case unknownEconomicModel(nearest: String?)
  /// E211. No ministry of that name.
  case unknownMinistry(nearest: String?)
  /// E212. A ministry on a canteen that is not public.
  case ministryOfPrivateCanteen
  /// E213. No such region, department or commune code.
  case unknownTerritory
  /// E214. A line with neither SIRET nor platform identifier.
  case canteenWithoutIdentifier
  /// E215. A satellite that names itself as its central kitchen.
  case ownCentralKitchen
  /// E216. A SIREN that has not 9 digits or fails its check digit.
  case unreadableSiren

  // MARK: Meals (E3xx)

  /// E301. A number of meals that is not a whole number, zero or more.
  case unreadableMealCount
  /// E302. Neither a day (YYYY-MM-DD) nor a month (YYYY-MM).
  case unreadablePeriod

  // MARK: Statements (E4xx): what the platform refuses in a bilan

  /// E401. The total is zero or negative.
  case statementWithoutTotal
  /// E402. A value above the total.
  indirect case valueAboveTotal(measure: String, value: Int64, total: Int64)
  /// E403. A label's sum over the families above the total.
  indirect case labelSumAboveTotal(label: String, sum: Int64, total: Int64)
  /// E404. The four EGalim groups together above the total.
  case groupsAboveTotal(sum: Int64, total: Int64)
  /// E405. A fair-trade part above the group it is a part of.
  indirect case fairTradeAboveGroup(measure: String, value: Int64, group: String, groupValue: Int64)
  /// E406. An EGalim or France part above its family.
  indirect case partAboveFamily(measure: String, value: Int64, family: String, familyValue: Int64)
  /// E407. Meat and fish EGalim together above the four EGalim groups.
  case meatAndFishAboveGroups(sum: Int64, groups: Int64)
  /// E408. A year outside last year to next year.
  indirect case statementYearOutsideWindow(year: Int, first: Int, last: Int)
  /// E409. Credit notes make a measure negative; the places (`file:line`) of those lines.
  indirect case negativeMeasure(measure: String, value: Int64, lines: [String])
  /// E410. A value that the platform requires for that year is not there.
  case requiredMeasureMissing(measure: String)
  /// E411. A canteen without the identifier that the statement needs (`siret` or `cantine_id`).
  /// A group never has a SIRET.
  indirect case canteenLacksIdentifier(canteen: String, needed: String, isGroup: Bool = false)
  /// E412. A column of the given schema that no measure fills.
  case unknownSchemaColumn(name: String)
  /// E413. A schema that is no Table Schema JSON.
  case unreadableSchema

  // MARK: What the platform's importer refuses in a file (E5xx)

  /// E501. A file above 10,485,760 bytes.
  case platformFileTooLarge(bytes: Int)
  /// E502. An extension that the platform does not take.
  case platformExtension(found: String)
  /// E503. Bytes that are not UTF-8 (Windows-1252 is guessed there, at your own risk).
  case platformEncoding
  /// E504. A byte order mark before a quoted first header name.
  case platformQuotedHeaderAfterMark
  /// E505. A header name that is not, to the letter, the one expected at that place.
  case platformHeaderName(expected: String)
  /// E506. Too few or too many columns.
  indirect case platformColumnCount(expected: Int, found: Int, lacking: [String] = [])
  /// E507. A blank row.
  case platformBlankRow
  /// E508. A required cell is empty.
  case platformEmptyCell
  /// E509. A date in another form than YYYY-MM-DD, or with blanks around.
  case platformDate
  /// E510. An amount that is not written with digits and a point.
  case platformAmount
  /// E511. A yes or no in another spelling than OUI, oui, x, NON, non.
  case platformBoolean
  /// E512. A value outside the platform's list.
  case platformValue(nearest: String?)
  /// E513. Spaces inside a list of labels.
  case platformSpacesInList
  /// E514. A distance that is not written as a whole number.
  case platformDistance
  /// E515. A SIRET that the platform refuses (length, Luhn even for La Poste, narrow or any spaces).
  case platformSiret
  /// E516. A date after today.
  case platformFutureDate(today: String)
  /// E517. A negative price.
  case platformNegativeAmount
  /// E518. FRANCE with EUROPE.
  case platformContradictoryOrigins
  /// E519. A local definition without "local".
  case platformLocalDefinitionWithoutLocal
  /// E520. Kilometres without the KM definition.
  case platformDistanceWithoutKilometres
  /// E521. A statement's amount with more than two decimals, or negative.
  case platformStatementAmount
  /// E522. A platform identifier or count that is not a whole number.
  case platformWholeNumber
  /// E523. The same canteen twice in one file.
  case platformRepeatedCanteen(firstLine: Int)
  /// E524. A file of which the platform has no import (unknown header).
  case platformUnknownFile

  /// E525. The platform's own tracking workbook, which it does not import.
  case platformTrackingWorkbook
  /// E526. A date cell that does not display as YYYY-MM-DD; what it displays, nil when that cannot be told.
  case platformDateDisplay(shown: String?)
  /// E527. A ledger's empty supplier, which the platform takes in a text and not in a workbook.
  case platformEmptySupplier
  /// E528. A cell of a workbook that holds a true yes or no instead of a word.
  case platformTypedBoolean
  /// E529. A number in a cell of a workbook that must hold text.
  case platformNumberForText
  /// E530. A formula whose value the workbook does not hold.
  case platformUncomputedFormula
  /// E531. The first sheet, the only one that is read, holds none of the platform's tables; the one that does, if any.
  indirect case platformFirstSheet(first: String, fitting: String?)
  /// E532. Rows of a sheet without any value, from one to another.
  case platformBlankRows(first: Int, last: Int)
  /// E533. A file named as a workbook that is none.
  case platformNotAWorkbook
  /// E534. A workbook named as a text.
  case platformWorkbookNamedText
  // MARK: Rules and what they make of a source (E6xx)

  /// E601. No field of that name in the column rules.
  case unknownRuleField(nearest: String?)
  /// E602. A field that an earlier rule feeds already; the line of that one.
  case repeatedRuleField(firstLine: Int)
  /// E603. A column that the rules name and the source lacks.
  indirect case sourceColumnNotFound(name: String, nearest: String?)
  /// E604. A reference to columns that cannot be what feeds its field.
  case unreadableColumnReference(ColumnReferenceTrouble)
  /// E605. A format, or a part of it, that means nothing for its field; the formats that it knows.
  indirect case unreadableRuleFormat(part: String, known: [String])
  /// E606. What no rule gives, and a ledger cannot do without.
  case ruleFieldsMissing(RuleGap)
  /// E607. A rule without a motif.
  case emptyPattern
  /// E608. A rule that looks into a column that is neither a field nor in the source.
  case unknownRuleColumn(nearest: String?)
  /// E609. Several files of the same rules; their names.
  case severalRuleFiles(names: [String])
  /// E610. An article that no rule gives a family; its lines, and what they come to.
  case unclassifiedArticle(lines: Int, cents: Int64)
  /// E611. A quantity, price or rate that is no number.
  case unreadableNumber
  /// E612. A number whose only mark may separate thousands or decimals.
  case ambiguousNumber
  /// E613. A date whose day and month may change places; both readings, in ISO form.
  indirect case ambiguousSourceDate(dayFirst: String, monthFirst: String)
  /// E614. A price that may be that of a unit or of its content.
  case contentUnit

  // MARK: The file of a project (E7xx)

  /// E701. A text that is not JSON.
  indirect case projectNotJSON(ProjectMistake)
  /// E702. More than any project's file holds.
  case projectTooLarge(ProjectExcess)
  /// E703. A member of that name is not known; those that are.
  indirect case unknownProjectMember(nearest: String?, known: [String])
  /// E704. A member that stands in the same block already; the line of that one.
  case repeatedProjectMember(firstLine: Int)
  /// E705. A value of another kind than its member takes.
  case projectValueKind(expected: ProjectValueKind, found: ProjectValueKind)
  /// E706. A number outside what its member takes, or that is not whole.
  case projectNumberOutOfRange(low: Int, high: Int)
  /// E707. A year whose rules are not known; the first and last known.
  case projectYearWithoutRules(first: Int, last: Int)
  /// E708. A member without which nothing can be made of its block.
  case projectMemberMissing(name: String)
  /// E709. A target for a share that is none.
  case unknownProjectShare(nearest: String?)
  /// E710. A second target for the same share and year; the line of the first.
  case repeatedProjectTarget(year: Int, firstLine: Int)
  /// E711. A file or folder that the project names and that is not there, as it was looked for.
  case projectFileMissing(path: String)
  /// E712. A text that cannot be a path.
  case unusableProjectPath(ProjectPathTrouble)

  // MARK: Warnings on files (W0xx)

  /// W001. A column of no known name, kept out.
  case extraColumn(name: String)
  /// W002. A header name forgiven; the platform's exact spelling.
  case forgivenHeader(exact: String)
  /// W003. A blank row.
  case blankRow
  /// W004. Separators at the end of lines that open empty columns.
  case trailingSeparators
  /// W005. An optional column that the platform's layout has and the file lacks.
  case absentColumns(names: [String])

  /// W006. Rows above the header, which are not read; how many.
  case rowsAboveHeader(count: Int)
  /// W007. Cells of a sheet beyond the last column of the table.
  case cellsBesideTable
  /// W008. Formulas of which the workbook does not hold the value; how many.
  case uncomputedFormulas(count: Int)
  /// W009. Rows of a sheet that are hidden and count all the same; how many.
  case hiddenRows(count: Int)
  /// W010. A line of a ledger that adds up those above it, and how its amount compares with them.
  indirect case totalLine(TotalComparison)
  /// W011. A remark below or between the lines of a ledger; its text.
  case remarkLine(text: String)
  /// W012. An encoding concluded from the accents; the first word that shows it.
  indirect case guessedEncoding(EncodingName, word: String)

  /// W015. A figure of the tracking workbook's own summary that is not what was bought.
  indirect case summaryGap(SummaryGap)
  /// W016. A total that the summary wants typed by hand: empty, or another than what was bought.
  indirect case summaryTotal(SummaryTotal)
  /// W017. A summary that adds several canteens or years together.
  case summaryOfSeveral(canteens: Int, years: Int)

  // MARK: Warnings on the cells of a ledger (W1xx)

  /// W101. A decimal comma.
  case decimalComma
  /// W102. Spaces inside a list of labels.
  case spacesInList
  /// W103. A label given twice.
  case repeatedLabel(label: String)
  /// W104. A label that no longer exists; the group it counts in.
  indirect case deprecatedLabel(label: String, group: String)
  /// W105. A local definition on a line that is not local.
  case localDefinitionWithoutLocal
  /// W106. Kilometres without the KM definition.
  case distanceWithoutKilometres
  /// W107. Local, with origin Europe (outside France).
  case localFromEurope
  /// W108. KM without a distance.
  case kilometresWithoutDistance
  /// W109. A label that does not apply to its family (the statement's empty cells).
  indirect case labelNotApplying(label: String, family: String)
  /// W110. "Fermier" on poultry, beef or pork without the label that it needs beside it.
  case farmLabelAlone
  /// W111. "Pêche durable" on a product that its description says is MSC or ASC.
  case foreignFishingLabel
  /// W112. A product in conversion in a family where it is rarely a single plant product.
  case conversionOfCompositeProduct
  /// W113. Environmental certification level 2, which stops counting after 31 December 2026.
  case levelTwoCertification(stillCounts: Bool)
  /// W114. "Montagne" or "produit pays", which never count by themselves.
  case mountainMention
  /// W115. The same canteen, date, supplier, description and amount as an earlier line (`file:line`).
  case duplicateLine(first: String)
  /// W116. A credit note: it counts in the sums, the platform's ledger import refuses it.
  case creditNote
  /// W117. An amount absurd for one line.
  case absurdAmount
  /// W118. A cost per meal outside 0.10 to 20 EUR; canteen, year, cents per meal.
  indirect case costPerMealOutOfRange(canteen: String, year: Int, cents: Int64)
  /// W119. A local definition of the old layout, mapped to one of 2026.
  indirect case formerLocalDefinition(old: String, new: String)
  /// W120. A number that the platform cannot read, with blanks, a currency or parentheses; how the platform writes it.
  case forgivenNumber(plain: String)
  /// W121. Thousands with a single mark, told from decimals by the column's decimal mark; what it was read as, and the
  /// line that settles the mark, nil where an option does.
  indirect case settledThousands(cents: Int64, isDecimalComma: Bool, settledBy: Int?)
  /// W122. A date that the platform cannot read; what it was read as, as YYYY-MM-DD.
  case forgivenDate(iso: String)
  /// W123. A number of days as Excel stores dates; what it was read as, as YYYY-MM-DD.
  case serialDate(iso: String)

  /// W125. Amounts of a tracking workbook that are text, which its formulas do not add.
  case textAmounts(count: Int)
  /// W126. A number of a workbook that displays as another one: which of the two the platform takes is not known.
  indirect case platformMayTakeDisplayed(shown: String)
  /// W127. A date of a workbook in a format bound to a language: whether the platform reads it is not known.
  case platformMayMisreadDate
  /// W128. Other sheets of a workbook that hold one of the platform's tables, and would not be read.
  indirect case platformSheetsUnread(read: String, others: [String])

  // MARK: Warnings on canteen lists (W2xx)

  /// W201. A central kitchen named by a canteen that is no satellite.
  case centralKitchenOfNonSatellite
  /// W202. Region, department and commune that disagree; the one used.
  case territoriesDisagree(used: String)

  // MARK: Warnings on meals (W3xx)

  /// W301. The same canteen, period, public and menu as an earlier line.
  case repeatedMeals(firstLine: Int)
  /// W302. A month given as a whole and by days as well, for the same canteen and public.
  case monthAndDays(month: String)
  /// W303. A public of unknown name, counted one meal each.
  case unknownPublic(nearest: String?)

  // MARK: Warnings on statements (W4xx)

  /// W401. A short-circuit or local value above the French one (detailed statement of 2025).
  indirect case markAboveFrance(measure: String, value: Int64, france: Int64)
  /// W402. A cost per meal that keeps the statement out of the platform's statistics.
  case leftOutOfStatistics(cents: Int64)

  // MARK: Warnings on what rules make of a source (W6xx)

  /// W601. An amount that is not quantity times price; what that comes to, in cents.
  case amountsDiffer(computed: Int64)

  // MARK: Warnings on a project (W7xx)

  /// W701. The invented purchases of `egalim init` are still read, beside others.
  case projectSampleKept
  // MARK: Published declarations (E72x, W72x)

  /// E720. Columns that a file of published declarations cannot do without.
  case campaignColumnsMissing(names: [String])
  /// E721. A share that is no number from 0 to 1.
  case unreadableRatio
  /// E722. An organic share and one of other products that come to more than the whole.
  case ratiosAboveWhole
  /// E723. A year that is none.
  case unreadableCampaignYear
  /// E724. A declaration that names no canteen.
  case declarationWithoutCanteen
  /// W720. A second declaration of one canteen; whether it is the one that is kept.
  case repeatedDeclaration(firstLine: Int, isKept: Bool)
  /// W721. A sector that the platform's import does not know.
  case unknownPublishedSector(nearest: String?)
  /// W722. A commune's code of another form.
  case unknownCommuneCode
  /// W723. Names of food projects that are not as many as their numbers.
  case foodProjectNamesUnread(codes: Int, names: Int)
  /// W724. A share that is not published.
  case emptyRatio
  /// W725. A SIRET that has not 14 digits.
  case unreadablePublishedSiret
}

/// The encodings of texts, as people name them.
public enum EncodingName: String, Hashable, Sendable, CaseIterable {
  /// UTF-8.
  case utf8 = "UTF-8"
  /// Windows-1252.
  case windows1252 = "Windows-1252"
  /// ISO-8859-15.
  case iso8859_15 = "ISO-8859-15"
  /// UTF-16, in either order.
  case utf16 = "UTF-16"
}

/// What in a text of another encoding than UTF-8 is no character.
public enum TextDefect: Hashable, Sendable {
  /// A byte without a meaning in that encoding.
  case byte(UInt8, EncodingName)
  /// Half of a pair of UTF-16 units, the other half of which is missing.
  case unpairedSurrogate
  /// A text in UTF-16 that ends in the middle of a unit.
  case cutShort
}

/// What the amount of a total line is beside the lines above it.
public enum TotalComparison: Hashable, Sendable {
  /// It has no amount that can be read.
  case noAmount
  /// The sum of that many lines before it.
  case equal(lines: Int)
  /// So many cents more than the sum of that many lines before it; fewer where negative.
  case differs(cents: Int64, lines: Int)
}

/// Why a file that is there cannot be read.
public enum ReadTrouble: Hashable, Sendable {
  /// The rights are missing.
  case permissionDenied
  /// It is neither a regular file, nor a pipe, nor a folder.
  case notAFile
  /// It is a folder where a file is needed.
  case isFolder
  /// The device failed while reading.
  case deviceFailed
  /// The file became shorter while it was read.
  case cutShort
  /// The file, which is read more than once, was another one the second time.
  case changed
  /// More came through a pipe than is held to be read twice.
  case tooLargeToHold
}

/// The tables that egalim knows by their headers.
public enum KnownTable: Hashable, Sendable, CaseIterable {
  /// A purchase ledger.
  case purchases
  /// A canteen list.
  case canteens
  /// Meals served.
  case meals
  /// A statement (bilan), which only the platform reads.
  case statement
}

/// The workbooks that people hand in for a ledger.
public enum WorkbookKind: Hashable, Sendable {
  /// The binary format of Excel before 2007.
  case legacy
  /// The binary format of Excel since 2007 (xlsb).
  case binary
  /// A zip archive that holds no workbook.
  case otherArchive
}

/// How a workbook is damaged.
public enum WorkbookDamage: Hashable, Sendable {
  /// The file ends too early.
  case cutShort
  /// A part of the archive contradicts itself or is missing; its name, nil when it is the list of parts.
  case part(String?)
  /// A part is not well-formed XML, from that line on.
  case markup(part: String, line: Int)
  /// A row of a sheet contradicts itself.
  case row(Int)
  /// There is no sheet of cells in it.
  case noSheet
}

/// In what a workbook goes beyond measure.
public enum WorkbookExcess: Hashable, Sendable {
  /// More bytes than are held in memory.
  case size
  /// A part that becomes huge once decompressed, or too many parts or cells.
  case content
  /// A document type declaration, too deep a nesting, or a path that leaves the archive: no spreadsheet program writes one.
  case construction(part: String)
  /// A row outside any sheet, or too long.
  case row(Int)
}

/// What keeps an amount from being read, as far as it can be told.
public enum AmountTrouble: Error, Hashable, Sendable {
  /// Another currency than the euro.
  case currency
  /// Spaces, points or commas that do not part the digits in threes.
  case thousands
  /// An amount that says of itself that VAT is included.
  case includingTax
  /// No number at all.
  case notANumber
}

/// Why a reference to columns cannot be what feeds its field.
public enum ColumnReferenceTrouble: Hashable, Sendable {
  /// A constant without anything in it.
  case emptyConstant
  /// Several columns joined where one is needed.
  case joinedColumns
  /// A constant that cannot stand in that field.
  case unfitConstant
}

/// What no rule gives, and a ledger cannot do without.
public enum RuleGap: Hashable, Sendable {
  /// Who bought.
  case canteen
  /// Both ways to say who bought: only one can be.
  case twoCanteens
  /// What was bought.
  case description
  /// When.
  case date
  /// For how much.
  case amount
}
