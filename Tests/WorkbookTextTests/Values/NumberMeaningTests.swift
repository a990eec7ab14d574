import Testing

@testable import WorkbookText

@Suite("What number formats mean")
struct NumberMeaningTests {
  @Test(
    "A format's text",
    arguments: [
      ("General", NumberMeaning.number), ("Standard", .number), ("0", .number), ("0.00", .number), ("", .number),
      ("#,##0.00\\ \"€\"", .number),
      ("_-* #,##0.00\\ \"€\"_-;\\-* #,##0.00\\ \"€\"_-;_-* \"-\"??\\ \"€\"_-;_-@_-", .number), ("0.00%", .number),
      ("0.00E+00", .number), ("@", .number), ("#,##0.00\\ [$EUR-40C]", .number), ("[Red]#,##0.00", .number),
      ("0 \"jours\"", .number), ("0.00 USD", .number), ("# ?/?", .number), ("\"y\"", .number),
      ("[>=100]0;[<0]-0", .number), ("\\d0", .number), ("dd/mm/yyyy", .calendar), ("DD/MM/YYYY", .calendar),
      ("yyyy\\-mm\\-dd", .calendar), ("d mmm", .calendar), ("mmm", .calendar), ("[$-40C]d\\ mmmm\\ yyyy;@", .calendar),
      ("[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", .calendar), ("dd/mm/yyyy hh:mm", .calendar), ("jj/mm/aaaa", .calendar),
      ("[Blue]dd/mm/yy", .calendar), ("hh:mm", .clock), ("h:mm:ss AM/PM", .clock), ("mm:ss.0", .clock),
      ("mm:ss.000", .clock), ("[h]:mm:ss", .elapsed), ("[hh]:mm", .elapsed), ("[mm]:ss", .elapsed), ("[ss]", .elapsed),
      ("dd/mm/yyyy;0", .calendar), ("0;dd/mm/yyyy", .number), ("\"never closed", .number), ("[never closed", .number),
      ("dd\\", .calendar),
    ])
  func formats(format: String, expected: NumberMeaning) { #expect(NumberMeaning(format: format) == expected) }

  @Test(
    "A built-in format",
    arguments: [
      (0, NumberMeaning.number), (1, .number), (2, .number), (9, .number), (10, .number), (13, .number),
      (14, .calendar), (17, .calendar), (18, .clock), (21, .clock), (22, .calendar), (23, .number), (37, .number),
      (44, .number), (45, .clock), (46, .elapsed), (47, .clock), (48, .number), (49, .number), (57, .calendar),
      (164, .number), (-1, .number),
    ])
  func builtIn(id: Int, expected: NumberMeaning) { #expect(NumberMeaning(builtInFormat: id) == expected) }
}
