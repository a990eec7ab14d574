import EGalim
import Testing

@testable import EGalimReports

/// The text with plain spaces, so that what is expected can be read.
private func plain(_ text: String) -> String {
  String(text.map { $0 == "\u{A0}" || $0 == "\u{202F}" ? " " : $0 })
}

@Suite("The report for a terminal")
struct TextReportTests {
  @Test("one canteen in 100 columns")
  func page() throws {
    let text = TextReport.text(try Sample.village(), style: TerminalStyle(width: 100))
    #expect(
      plain(text) == """
        Cantine scolaire de Ribiers                                                   janvier à octobre 2026
        21050118700012 · régie · 9 840 repas · 3,14 € de denrées par repas (3,12 € en 2025)

                              montant HT     part  objectif                      à réorienter
        Total des achats     30 897,60 €
        EGalim                8 651,33 €  28,00 %  50 %  ████████▍······│····  ○   6 797,47 €
          bio                 4 325,66 €  14,00 %  20 %  ██████████▍····│····  ○   1 853,86 €
          SIQO                2 471,81 €   8,00 %
          autres EGalim       1 853,86 €   6,00 %
          externalités            0,00 €   0,00 %
        Viandes et poissons   9 269,28 €
          dont EGalim         4 273,14 €  46,10 %  60 %  ███████████▌···│····  ○   1 288,43 €
        Local (département)   1 853,86 €   6,00 %
        Circuit court         1 906,38 €   6,17 %
        France                1 853,86 €   6,00 %

        Par famille
        famille               montant HT   EGalim      bio   local    court  France
        Viandes et volailles    9 269,28   46,1 %   26,1 %  20,0 %    0,0 %  20,0 %
        Fruits et légumes       1 906,38  100,0 %  100,0 %   0,0 %  100,0 %   0,0 %
        Produits laitiers       2 471,81  100,0 %    0,0 %   0,0 %    0,0 %   0,0 %
        Autres                 17 250,13    0,0 %    0,0 %   0,0 %    0,0 %   0,0 %

        Au rythme actuel, l'année finit à 28,0 % EGalim dont 14,0 % bio.
        Bio : 20 % reste possible avec 50,0 % de bio en novembre et décembre (environ 3 090 €).
        EGalim : 50 % n'est plus atteignable cette année (il faudrait 160 % des achats restants).
        Viandes et poissons : 60 % n'est plus atteignable cette année (il faudrait 130 % des viandes et
        poissons restants).

        ⚠ 2 lignes écartées (184,20 €), 1 avertissement : egalim check achats/

        """)
  }

  @Test(
    "nothing is wider than the terminal", arguments: [60, 72, 80, 100, 140],
    [nil] + Breakdown.allCases.map(Optional.some))
  func width(columns: Int, breakdown: Breakdown?) throws {
    let style = TerminalStyle(width: columns)
    for report in [try Sample.village(breakdown: breakdown), try Sample.community(breakdown: breakdown)] {
      for line in TextReport.text(report, style: style).split(separator: "\n") {
        #expect(TextWidth.of(line) <= columns, "\(line)")
        #expect(!line.hasSuffix(" "), "\(line)")
      }
    }
  }

  @Test("where there is no room beside the figures, bars go below them")
  func narrow() throws {
    let text = plain(TextReport.text(try Sample.village(), style: TerminalStyle(width: 60)))
    #expect(text.contains("    ███▉···│··  objectif 50 %  ○ 6 797,47 € à réorienter\n"))
    #expect(text.contains("  bio                 4 325,66 €  14,00 %\n"))
  }

  @Test("several canteens: a line each with a symbol and words, and one for all")
  func canteens() throws {
    let text = TextReport.text(try Sample.community(), style: TerminalStyle(width: 80))
    #expect(
      plain(text) == """
        3 cantines                                                janvier à octobre 2026
        9 840 repas · 3,14 € de denrées par repas

        cantine                      achats HT  EGalim     bio  local  repas  €/repas
        Laragne-Montéglin                    —       —       —      —      —        —
            ? aucun achat
        Cantine scolaire de Ribiers  30 897,60  28,0 %  14,0 %  6,0 %  9 840     3,14
            ○ à réorienter : EGalim 6 797 €, bio 1 854 €, viandes et poissons 1 288 €
        Trescléoux                   12 908,44  44,9 %  31,0 %  0,0 %      —        —
            ◐ à réorienter : EGalim 654 €
        ─────────────────────────────────────────────────────────────────────────────
        Ensemble                     43 806,04  33,0 %  19,0 %  4,2 %  9 840     3,14
            aucune n'atteint ses objectifs

        """)
  }

  @Test("by month: cumulative, then the projection, the goals and what they need until December")
  func months() throws {
    let text = plain(TextReport.text(try Sample.village(breakdown: .month), style: TerminalStyle(width: 100)))
    #expect(text.contains("octobre          3 353,47  30 897,60   28,00 %  14,00 %          46,10 %"))
    #expect(
      text.contains(
        """
        projection                 37 077,12   28,00 %  14,00 %          46,10 %  6,00 %
        objectif                                  50 %     20 %             60 %
        d'ici décembre              6 179,52  160,00 %  50,00 %         129,50 %
        """))
  }

  @Test("a year that is over is not projected")
  func yearIsOver() throws {
    let report = try Sample.report(Sample.ribiersPurchases(), breakdown: .month, yearIsOver: true)
    let text = plain(TextReport.text(report))
    #expect(text.contains("année 2026"))
    #expect(!text.contains("rythme"))
    #expect(!text.contains("projection"))
    #expect(!text.contains("reste possible"))
  }

  @Test("a target that cannot be measured says so")
  func notMeasurable() throws {
    let purchase = Sample.purchase(Sample.ribiers, 2026, 12, 1000, .drinks, .bio)
    for width in [60, 80] {
      let text = plain(TextReport.text(try Sample.report([purchase]), style: TerminalStyle(width: width)))
      #expect(text.contains("aucun achat, objectif sans objet"))
      #expect(text.contains("● atteint"))
      #expect(!text.contains("○"))
    }
  }

  @Test("a canteen without purchases, and a year without canteens")
  func empty() throws {
    let asked = try Sample.report([], directory: Sample.directory(), only: [Sample.laragne])
    #expect(plain(TextReport.text(asked)).hasSuffix("Aucun achat en 2026.\n"))
    #expect(plain(TextReport.text(try Sample.report([]))) == "Aucun achat en 2026.\n")
  }

  @Test("colour is used only when told, and says nothing that words do not")
  func colour() throws {
    let report = try Sample.village()
    let coloured = TextReport.text(report, style: TerminalStyle(width: 100, usesColour: true))
    let codes = Set(coloured.split(separator: "\u{1B}").dropFirst().map { $0.prefix { $0 != "m" } })
    #expect(codes == ["[31", "[0"])
    var stripped = coloured
    for code in ["\u{1B}[31m", "\u{1B}[32m", "\u{1B}[0m"] {
      stripped = stripped.split(separator: code, omittingEmptySubsequences: false).joined()
    }
    #expect(stripped == TextReport.text(report, style: TerminalStyle(width: 100)))
    #expect(!TextReport.text(report).contains("\u{1B}"))
  }

  @Test("a name cannot drive the terminal")
  func hostileName() throws {
    let directory = Sample.directory(naming: [(Sample.ribiers, "Cantine\u{1B}[2J\u{202E}")])
    let text = TextReport.text(try Sample.report(Sample.ribiersPurchases(), directory: directory))
    #expect(!text.contains("\u{1B}"))
    #expect(!text.unicodeScalars.contains("\u{202E}"))
  }

  @Test("several definitions of local get a row each")
  func localRows() throws {
    let purchases = [
      Sample.purchase(Sample.ribiers, 2026, 12, 3000, .drinks, .local, .pat),
      Sample.purchase(Sample.ribiers, 2026, 12, 1000, .drinks, .local),
    ]
    let text = plain(TextReport.text(try Sample.report(purchases)))
    #expect(text.contains("\nLocal                   40,00 €  100,00 %\n  PAT                   30,00 €   75,00 %\n"))
    #expect(text.contains("\n  sans définition       10,00 €   25,00 %\n"))
  }
}

@Suite("Bars, widths and lines")
struct LayoutTests {
  @Test(
    "a bar reaches its goal's mark only when the goal is reached",
    arguments: [
      (0, "···············│····"), (49_996, "██████████████▉│····"), (50_000, "███████████████│····"),
      (60_000, "███████████████│███·"), (100_000, "███████████████│████"), (-5_000, "···············│····"),
    ] as [(Int64, String)])
  func bars(part: Int64, bar: String) {
    #expect(TargetBar.text(Target(.egalim, goal: 50, share: Share(part: part, of: 100_000)), width: 20) == bar)
  }

  @Test(
    "marks that combine take no column, wide letters two",
    arguments: [("été", 3), ("e\u{301}te\u{301}", 3), ("日本", 4), ("🍏", 2), ("a\u{200D}b", 2), ("", 0), ("↳", 1)])
  func widths(text: String, columns: Int) {
    #expect(TextWidth.of(text) == columns)
  }

  @Test("a text is cut between characters, the ellipsis within the width")
  func cut() {
    #expect(TextWidth.cut("Ribiers", to: 7) == "Ribiers")
    #expect(TextWidth.cut("Ribiers", to: 4) == "Rib…")
    #expect(TextWidth.cut("日本語", to: 4) == "日…")
  }

  @Test("sentences break at plain spaces only")
  func wrapping() {
    #expect(TextWrapping.lines("un deux trois\u{A0}! quatre", width: 9) == ["un deux", "trois\u{A0}!", "quatre"])
    #expect(TextWrapping.lines("anticonstitutionnellement a", width: 5, indent: "  ").count == 2)
  }
}
