import Foundation
import TestSupport
import Testing

/// Input that no one should have: never a crash, never a hang, never a number.
struct HostileInputTests {
  /// A file that is no ledger as a whole, and the one code that says why.
  struct Sample: Sendable, CustomTestStringConvertible {
    let name: String
    let code: String
    let bytes: [UInt8]

    init(_ name: String, _ code: String, _ bytes: [UInt8]) {
      self.name = name
      self.code = code
      self.bytes = bytes
    }

    init(_ name: String, _ code: String, _ text: String) {
      self.init(name, code, Array(text.utf8))
    }

    var testDescription: String { name }
  }

  static let header =
    "siret,description,fournisseur,date,prix_ht,famille_produits,categories_egalim,origine,est_circuit_court,"
    + "est_local,definition_local,definition_local_km\n"

  /// A line whose amount is given.
  static func line(_ amount: String, _ description: String = "Riz") -> String {
    "21050118700012,\(description),Grossiste,2026-03-02,\(amount),AUTRES,,,,,,\n"
  }

  static let samples = [
    Sample("empty", "E003", ""),
    Sample("blanks only", "E003", "\n \n\t\n\r\n"),
    Sample("a byte order mark only", "E003", [0xEF, 0xBB, 0xBF]),
    Sample("a header alone", "E004", header),
    Sample("a header alone, without line end", "E004", String(header.dropLast())),
    Sample(
      "an old workbook", "E005", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + Array(repeating: 0, count: 600)),
    Sample("a picture", "E006", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D]),
    Sample("NULs only", "E006", Array(repeating: 0, count: 4096)),
    Sample(
      "a header of something else in UTF-16", "E010",
      [0xFF, 0xFE] + "nom;prénom\nUne;Personne\n".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }),
    Sample("a mark of UTF-16 and nothing else", "E003", [0xFF, 0xFE]),
    Sample("UTF-32", "E017", [0xFF, 0xFE] + header.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8), 0, 0] }),
    Sample("a header of something else", "E010", "nom;prénom\nUne;Personne\n"),
    Sample("no table at all", "E010", "Madame, Monsieur,\nveuillez trouver ci-joint nos achats.\n"),
    Sample("a column twice", "E012", "date," + header + "x," + line("1.00")),
    Sample("quotes only", "E015", String(repeating: "\"", count: 9_999)),
    Sample("a quote never closed", "E015", header + "\"21050118700012,Riz\n" + line("1.00")),
  ]

  @Test("A file that is none: one sentence, one code, no number", arguments: samples)
  func noTable(_ sample: Sample) throws {
    let egalim = try Egalim()
    try egalim.folder.write(sample.bytes, to: "achats.csv")
    let check = try egalim.run("check achats.csv --format json")
    #expect(check.status == 1)
    #expect(try CheckJSON(check.stdout).diagnostics.map(\.code) == [sample.code])
    for line in [
      "report achats.csv", "declare achats.csv --statement simple", "declare achats.csv --statement purchases",
    ] {
      let result = try egalim.run(line)
      #expect(result.status == 1, "\(line)")
      #expect(!result.crashed, "\(line)")
      #expect(result.output == "", "\(line)")
      #expect(result.errors.contains(sample.code), "\(line): \(result.errors)")
    }
    let platform = try egalim.run("check achats.csv --platform")
    #expect(platform.status == (sample.code == "E004" ? 0 : 1), "\(platform.output)")
    #expect(!platform.crashed)
  }

  @Test("The same as a canteen list and as meals", arguments: samples)
  func noCompanion(_ sample: Sample) throws {
    let egalim = try Egalim()
    try egalim.folder.write(sample.bytes, to: "autre.csv")
    for option in ["--canteens", "--meals"] {
      let result = try egalim.run("report \(Small.purchases) \(option) autre.csv")
      #expect(result.status == 1)
      #expect(!result.crashed)
      #expect(result.errors.split(separator: "\n").filter { $0.contains("erreur E") }.count == 1, "\(result.errors)")
    }
  }

  /// Cells that look like numbers, and what they are called.
  static let amounts: [(amount: String, code: String)] = [
    ("99999999999999999999999999", "E107"), ("-99999999999999999999999999", "E107"), ("9223372036854775807", "E107"),
    ("92233720368547758.08", "E107"), ("1e99", "E107"), ("1e999999999999999999", "E106"), ("NaN", "E106"),
    ("inf", "E106"), ("0x10", "E106"), ("1..2", "E106"), ("--1", "E106"), ("1--", "E106"), ("1 2", "E106"),
    ("١٢", "E106"), ("½", "E106"), ("", "E101"), ("\"1,2,3\"", "E106"), ("=1+1", "E106"), ("12€€", "E106"),
    (String(repeating: "9", count: 100_000), "E107"),
  ]

  @Test("An amount that is none counts nowhere", arguments: amounts)
  func amount(text: String, code: String) throws {
    let egalim = try Egalim()
    try egalim.folder.write(Self.header + Self.line(text) + Self.line("1.00", "Pâtes"), to: "achats.csv")
    let check = try egalim.run("check achats.csv --format json")
    #expect(check.status == 1)
    #expect(try CheckJSON(check.stdout).diagnostics.map(\.code) == [code])
    let report = try egalim.run("report achats.csv --format json")
    #expect(report.status == 1)
    #expect(try ReportJSON(report.stdout).totals.cents("values")["valeur_totale"] == 100)
    let statement = try egalim.run("declare achats.csv --statement simple")
    #expect(statement.status == 1)
    #expect(statement.output == "")
  }

  @Test("A line of a hundred megabytes is refused at once, wherever it stands", arguments: [false, true])
  func endlessLine(afterHeader: Bool) throws {
    let egalim = try Egalim()
    let path = try egalim.folder.write(afterHeader ? Self.header : "", to: "achats.csv")
    let file = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
    try file.seekToEnd()
    let block = Data(repeating: UInt8(ascii: "a"), count: 1 << 20)
    for _ in 0..<100 { try file.write(contentsOf: block) }
    try file.close()
    for line in [
      "check achats.csv", "report achats.csv", "declare achats.csv --statement purchases",
      "check achats.csv --platform",
    ] {
      let result = try egalim.run(line)
      #expect(result.status == 1, "\(line)")
      #expect(!result.crashed, "\(line)")
      #expect(result.stdout.count + result.stderr.count < 5_000, "\(line)")
      if !line.hasPrefix("check") { #expect(result.output == "") }
    }
  }

  @Test("A sparse gigabyte of NULs is refused at once")
  func sparse() throws {
    let egalim = try Egalim()
    let path = try egalim.folder.write("", to: "achats.csv")
    let file = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
    try file.truncate(atOffset: 1 << 30)
    try file.close()
    for line in ["check achats.csv", "report achats.csv"] {
      let result = try egalim.run(line)
      #expect(result.status == 1, "\(line)")
      #expect((result.output + result.errors).contains("E006"), "\(line)")
    }
  }

  @Test("A text cut inside a character names the byte")
  func truncatedCharacter() throws {
    let egalim = try Egalim()
    let whole = Array((Self.header + Self.line("1.00") + Self.line("2.00", "Œufs")).utf8)
    for cut in whole.indices where whole[cut] >= 0x80 {
      // After the first byte of the character, before its second.
      guard whole[cut] >= 0xC0 else { continue }
      try egalim.folder.write(Array(whole[...cut]), to: "achats.csv")
      let result = try egalim.run("check achats.csv --format json")
      #expect(result.status == 1)
      #expect(try CheckJSON(result.stdout).diagnostics.contains { ["E016", "E013"].contains($0.code) })
    }
  }

  @Test("Two hundred files of random bytes", arguments: 0..<8)
  func randomBytes(part: Int) throws {
    for number in 0..<25 {
      var random = SeededGenerator(seed: UInt64(part * 25 + number))
      let egalim = try Egalim()
      try egalim.folder.write(
        (0..<random.below(3_000)).map { _ in UInt8(truncatingIfNeeded: random.next()) }, to: "achats.csv")
      try expectNoFigure(of: "achats.csv", in: egalim, note: "part \(part), file \(number)")
    }
  }

  @Test("A good ledger with a few bytes changed is never more than wrong", arguments: 0..<8)
  func changedBytes(part: Int) throws {
    let good = try ProjectFolder.fixtureBytes("layouts/achats_siret/point-virgule.csv")
    for number in 0..<25 {
      var random = SeededGenerator(seed: UInt64(10_000 + part * 25 + number))
      var bytes = good
      for _ in 0...random.below(6) {
        let byte = random.pick(Array("\"\n\r;,\u{0}9eé-".utf8), else: 0x22)
        if random.oneIn(3) {
          bytes.remove(at: random.below(bytes.count))
        } else {
          bytes[random.below(bytes.count)] = byte
        }
      }
      let egalim = try Egalim()
      try egalim.folder.write(bytes, to: "achats.csv")
      for line in [
        "check achats.csv --format json", "report achats.csv --format json", "check achats.csv --platform",
        "declare achats.csv --statement purchases --accept-errors --year 2026",
      ] {
        let result = try egalim.run(line)
        #expect(!result.crashed, "part \(part), file \(number), \(line)")
        #expect([0, 1].contains(result.status), "part \(part), file \(number), \(line): \(result.errors)")
        #expect(String(validating: result.stdout, as: UTF8.self) != nil)
        #expect(String(validating: result.stderr, as: UTF8.self) != nil)
      }
    }
  }

  @Test(
    "Options hold no surprise either",
    arguments: [
      "report \(Small.purchases) --year 99999999999999999999",
      "report \(Small.purchases) --canteen 99999999999999999999",
      "check \(Small.purchases) --max 99999999999999999999", "check \(Small.purchases) --today 99999-99-99",
      "declare \(Small.purchases) --statement purchases --month 2026-13",
      "declare \(Small.purchases) --statement purchases --since 0000-00-00", "explain \u{1B}[31m",
    ])
  func options(line: String) throws {
    let result = try Egalim().run(line)
    #expect(result.status == 2, "\(result.errors)")
    #expect(result.output == "")
    #expect(!result.stderr.contains(0x1B))
  }

  @Test("Control characters of a file never reach a terminal")
  func escapes() throws {
    let egalim = try Egalim()
    try egalim.folder.write(
      Self.header + "21050118700012,\u{1B}[2JRiz,\u{1B}]0;x\u{7},2026-03-02,\u{1B}[31m12,AUTRES\u{9B},,,,,,\n"
        + "21050118700012,Riz,\u{1B}[2J,2026-03-02,1.00,AUTRES,,,,,,\n", to: "achats.csv")
    for line in [
      "check achats.csv", "check achats.csv --format json", "check achats.csv --format github",
      "report achats.csv --by supplier", "check achats.csv --platform",
    ] {
      let result = try egalim.run(line)
      let text = result.output + result.errors
      #expect(!text.unicodeScalars.contains { ["\u{1B}", "\u{7}", "\u{9B}"].contains($0) }, "\(line)")
    }
  }

  private func expectNoFigure(of path: String, in egalim: Egalim, note: String) throws {
    let check = try egalim.run("check \(path) --format json")
    #expect(check.status == 1, "\(note)")
    #expect(try CheckJSON(check.stdout).counts["errors"] ?? 0 > 0, "\(note)")
    let report = try egalim.run("report \(path)")
    #expect(report.status == 1, "\(note)")
    #expect(report.output == "", "\(note)")
    #expect(String(validating: report.stderr, as: UTF8.self) != nil, "\(note)")
  }
}
