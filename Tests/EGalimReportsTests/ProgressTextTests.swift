import EGalimReports
import Testing

@Suite("The line of progress")
struct ProgressTextTests {
  /// A moment, and its line: `_` stands for a no-break space, `'` for a narrow one.
  private static let moments: [(state: ProgressText.State, text: String)] = [
    (
      .init(bytes: 412_000_000, totalBytes: 1_100_000_000, lines: 3_812_004, errors: 12, milliseconds: 2_380),
      "Lecture_: 412_Mo sur 1,1_Go (37_%), 3'812'004_lignes, 12_erreurs, encore 4_s"
    ),
    (.init(bytes: 0, totalBytes: nil, lines: 0, errors: 0, milliseconds: 500), "Lecture_: 0_o, 0_ligne, aucune erreur"),
    (.init(bytes: 0, totalBytes: 0, lines: 0, errors: 0, milliseconds: 500), "Lecture_: 0_o, 0_ligne, aucune erreur"),
    (.init(bytes: 1, totalBytes: nil, lines: 1, errors: 1, milliseconds: 0), "Lecture_: 1_o, 1_ligne, 1_erreur"),
    (
      .init(bytes: 0, totalBytes: 999, lines: 0, errors: 0, milliseconds: 600),
      "Lecture_: 0_o sur 999_o (0_%), 0_ligne, aucune erreur"
    ),
    // Rounded down, and up: neither the end nor the size is announced too early.
    (
      .init(bytes: 9_999_999, totalBytes: 10_000_000, lines: 2, errors: 2, milliseconds: 10_000),
      "Lecture_: 9,9_Mo sur 10_Mo (99_%), 2_lignes, 2_erreurs, encore 1_s"
    ),
    (
      .init(bytes: 10_000_000, totalBytes: 10_000_000, lines: 2, errors: 2, milliseconds: 10_000),
      "Lecture_: 10_Mo sur 10_Mo (100_%), 2_lignes, 2_erreurs"
    ),
    // A file that grows while it is read.
    (
      .init(bytes: 11_000_000, totalBytes: 10_000_000, lines: 2, errors: 2, milliseconds: 10_000),
      "Lecture_: 11_Mo sur 10_Mo (100_%), 2_lignes, 2_erreurs"
    ),
    // Numbers that no counter should show do no harm.
    (
      .init(bytes: .max, totalBytes: .max, lines: .max, errors: .max, milliseconds: .max),
      "Lecture_: 9'223'372_To sur 9'223'372_To (100_%), 9'223'372'036'854'775'807_lignes, "
        + "9'223'372'036'854'775'807_erreurs"
    ),
    (
      .init(bytes: 1, totalBytes: .max, lines: 0, errors: 0, milliseconds: .max),
      "Lecture_: 1_o sur 9'223'372_To (0_%), 0_ligne, aucune erreur"
    ),
    (.init(bytes: -1, totalBytes: -1, lines: 0, errors: 0, milliseconds: -1), "Lecture_: 0_o, 0_ligne, aucune erreur"),
  ]

  @Test(arguments: moments)
  func line(state: ProgressText.State, text: String) {
    #expect(ProgressText.line(state, width: 200) == Self.typeset(text))
  }

  @Test(
    "Sizes have one decimal below ten, kilobytes none",
    arguments: [
      (0, "0_o"), (999, "999_o"), (1_000, "1_ko"), (9_999, "9_ko"), (999_999, "999_ko"), (1_000_000, "1,0_Mo"),
      (1_199_999, "1,1_Mo"), (9_999_999, "9,9_Mo"), (10_000_000, "10_Mo"), (999_999_999, "999_Mo"),
      (1_000_000_000, "1,0_Go"), (12_300_000_000, "12_Go"), (1_500_000_000_000, "1,5_To"),
      (4_321_000_000_000_000, "4'321_To"),
    ])
  func sizes(bytes: Int, text: String) {
    let state = ProgressText.State(bytes: bytes, totalBytes: nil, lines: 0, errors: 0, milliseconds: 0)
    #expect(ProgressText.line(state, width: 200) == Self.typeset("Lecture_: \(text), 0_ligne, aucune erreur"))
  }

  @Test(
    "The time left is rounded up, in seconds, minutes or hours",
    arguments: [
      (1, "1_s"), (1_000, "1_s"), (1_001, "2_s"), (99_000, "99_s"), (99_001, "2_min"), (120_000, "2_min"),
      (120_001, "3_min"), (5_940_000, "99_min"), (5_940_001, "2_h"), (7_200_000, "2_h"), (7_200_001, "3_h"),
      (3_600_000_000, "1'000_h"),
    ])
  func timeLeft(milliseconds: Int, text: String) {
    // Halfway, as much is to come as has passed.
    let state = ProgressText.State(bytes: 500, totalBytes: 1_000, lines: 0, errors: 0, milliseconds: milliseconds)
    #expect(ProgressText.line(state, width: 200).hasSuffix(Self.typeset(", encore \(text)")))
  }

  @Test(
    "Where the terminal is narrow, the least useful goes first",
    arguments: [
      (200, "Lecture_: 412_Mo sur 1,1_Go (37_%), 3'812'004_lignes, 12_erreurs, encore 4_s"),
      (76, "Lecture_: 412_Mo sur 1,1_Go (37_%), 3'812'004_lignes, 12_erreurs, encore 4_s"),
      (75, "Lecture_: 412_Mo sur 1,1_Go (37_%), 12_erreurs, encore 4_s"),
      (58, "Lecture_: 412_Mo sur 1,1_Go (37_%), 12_erreurs, encore 4_s"),
      (57, "Lecture_: 412_Mo sur 1,1_Go (37_%), encore 4_s"),
      (45, "Lecture_: 412_Mo sur 1,1_Go (37_%)"), (34, "Lecture_: 412_Mo sur 1,1_Go (37_%)"),
      (33, "Lecture_: 412_Mo sur 1,1_Go (37_%"), (7, "Lecture"), (0, ""), (-3, ""),
    ])
  func narrow(width: Int, text: String) {
    #expect(ProgressText.line(Self.moments[0].state, width: width) == Self.typeset(text))
  }

  private static func typeset(_ text: String) -> String {
    text.replacing("_", with: "\u{A0}").replacing("'", with: "\u{202F}")
  }
}
