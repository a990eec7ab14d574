import Foundation
import TestSupport
import Testing

/// Every form that a PATH can take.
struct PathTests {
  /// A small ledger of one line.
  static func ledger(_ description: String, amount: String = "10.00") -> String {
    """
    siret,description,fournisseur,date,prix_ht,famille_produits,categories_egalim,origine,est_circuit_court,\
    est_local,definition_local,definition_local_km
    21050118700012,\(description),Verger,2026-03-02,\(amount),AUTRES,,,,,,

    """
  }

  /// What the report says was bought, in cents.
  static func total(_ result: CommandResult) throws -> Int?? {
    try ReportJSON(result.stdout).totals.cents("values")["valeur_totale"]
  }

  @Test("A folder: its files in byte order, its sub-folders not, other files skipped and said")
  func folder() throws {
    let egalim = try Egalim()
    for (name, amount) in [("b.csv", "1"), ("A.csv", "2"), ("é.csv", "4"), ("a b.csv", "8"), ("sous/c.csv", "16")] {
      try egalim.folder.write(Self.ledger(name, amount: amount), to: "achats/\(name)")
    }
    try egalim.folder.write("Ceci n'est pas un registre.\n", to: "achats/lisez-moi.txt")
    let check = try egalim.run("check achats --format json")
    #expect(check.status == 0)
    #expect(try CheckJSON(check.stdout).paths == ["achats/A.csv", "achats/a b.csv", "achats/b.csv", "achats/é.csv"])
    for line in ["check achats", "report achats", "declare achats --statement simple"] {
      let result = try egalim.run(line)
      #expect(result.status == 0)
      #expect(result.errors.contains("achats/lisez-moi.txt"), "\(line)")
      #expect(!result.errors.contains("sous"), "\(line)")
    }
    #expect(try Self.total(egalim.run("report achats --format json")) == 1500)
    #expect(try Self.total(egalim.run("report achats/ --format json")) == 1500)
  }

  @Test("Standard input reads like the file")
  func standardInput() throws {
    let egalim = try Egalim()
    let bytes = try ProjectFolder.fixtureBytes("demo/achats/2026.csv")
    let options = "--canteens Fixtures/demo/cantines.csv --format json"
    let file = try egalim.run("report Fixtures/demo/achats/2026.csv \(options)")
    let pipe = try egalim.run("report - \(options)", input: bytes)
    #expect(pipe.status == 0)
    #expect(pipe.stdout == file.stdout)
    for kind in ["simple", "detailed", "purchases"] {
      let line = "--statement \(kind) --canteens Fixtures/demo/cantines.csv"
      let file = try egalim.run("declare Fixtures/demo/achats/2026.csv \(line)")
      #expect(try egalim.run("declare - \(line)", input: bytes).stdout == file.stdout, "\(kind)")
    }
    #expect(try egalim.run("check - --platform", input: Array(Self.ledger("x").utf8)).status == 0)
  }

  @Test("Several paths add up")
  func several() throws {
    let egalim = try Egalim()
    try egalim.folder.write(Self.ledger("un", amount: "1"), to: "un.csv")
    try egalim.folder.write(Self.ledger("deux", amount: "2"), to: "dossier/deux.csv")
    let result = try egalim.run(
      "report un.csv - dossier --format json", input: Array(Self.ledger("quatre", amount: "4").utf8))
    #expect(result.status == 0)
    #expect(try Self.total(result) == 700)
  }

  @Test("The order of the paths changes no figure, and a canteen is the same by either name")
  func order() throws {
    let egalim = try Egalim()
    let files = ["2025", "2026", "2026-traiteur"].map { "Fixtures/demo/achats/\($0).csv" }
    let options = "\(Demo.canteens) \(Demo.meals) --format json --by supplier"
    let folder = try egalim.run("report \(Demo.purchases) \(options)")
    for order in [files, files.reversed(), [files[1], files[2], files[0]]] {
      #expect(try egalim.run("report \(order.joined(separator: " ")) \(options)").stdout == folder.stdout)
    }
    let bySiret = try egalim.run("report \(Demo.purchases) \(options) --canteen 21050118700012")
    #expect(try egalim.run("report \(Demo.purchases) \(options) --canteen 5101").stdout == bySiret.stdout)
  }

  /// A file twice, in each way that a file can be the same.
  static let repetitions = [
    "un.csv un.csv", "un.csv ./un.csv", "un.csv lien.csv", "un.csv dur.csv", "un.csv copie.csv", "un.csv dossier",
    "dossier dossier", "un.csv dossier/../un.csv",
  ]

  @Test("The same file twice is an error, and counts once", arguments: repetitions)
  func twice(paths: String) throws {
    let egalim = try Egalim()
    let ledger = Self.ledger("un")
    try egalim.folder.write(ledger, to: "un.csv")
    try egalim.folder.write(ledger, to: "copie.csv")
    try egalim.folder.write(ledger, to: "dossier/un.csv")
    let files = FileManager.default
    try files.createSymbolicLink(atPath: egalim.folder.path("lien.csv"), withDestinationPath: "un.csv")
    try files.linkItem(atPath: egalim.folder.path("un.csv"), toPath: egalim.folder.path("dur.csv"))
    let check = try egalim.run("check \(paths) --format json")
    #expect(check.status == 1)
    #expect(try CheckJSON(check.stdout).diagnostics.map(\.code) == ["E008"])
    let report = try egalim.run("report \(paths) --format json")
    #expect(report.status == 1)
    #expect(try Self.total(report) == 1000)
  }

  @Test("A pipe may stand behind a path, and in a folder it is left alone")
  func pipes() throws {
    let egalim = try Egalim()
    let ledger = Self.ledger("x")
    let read = try egalim.run("report /dev/stdin --format json", input: Array(ledger.utf8))
    #expect(read.status == 0, "\(read.errors)")
    #expect(try Self.total(read) == 1000)
    try egalim.folder.write(ledger, to: "achats/un.csv")
    #expect(mkfifo(egalim.folder.path("achats/tube.csv"), 0o600) == 0)
    let folder = try egalim.run("report achats --format json")
    #expect(folder.status == 0)
    #expect(try Self.total(folder) == 1000)
  }

  @Test("A ledger behind a broken link is not passed over in silence")
  func brokenLink() throws {
    let egalim = try Egalim()
    try egalim.folder.write(Self.ledger("x"), to: "achats/un.csv")
    try FileManager.default.createSymbolicLink(
      atPath: egalim.folder.path("achats/deux.csv"), withDestinationPath: "../ailleurs/deux.csv")
    let result = try egalim.run("check achats")
    #expect(result.output.contains("achats/deux.csv: erreur E001"))
    #expect(result.status == 3)
  }

  /// Files that may well be ledgers, in forms that are not read.
  static let unreadForms: [(name: String, bytes: [UInt8])] = [
    ("classeur.xlsx", [0x50, 0x4B, 0x03, 0x04] + Array(repeating: 0x14, count: 600)),
    ("abime.csv", [0, 1, 2] + Array(ledger("x").utf8)),
  ]

  @Test("A ledger of a folder that is not read is not said to have an unknown header", arguments: unreadForms)
  func unreadForm(name: String, bytes: [UInt8]) throws {
    let egalim = try Egalim()
    try egalim.folder.write(Self.ledger("x"), to: "achats/un.csv")
    try egalim.folder.write(bytes, to: "achats/\(name)")
    for line in ["check achats", "report achats"] {
      let result = try egalim.run(line)
      let told = (result.output + result.errors).split(separator: "\n").filter { $0.contains(name) }
      #expect(!told.isEmpty, "\(line)")
      #expect(!told.contains { $0.contains("titres inconnus") }, "\(line): \(told.joined(separator: "\n"))")
    }
  }

  @Test("What may not be read is said once", .enabled(if: getuid() != 0, "root may read everything"))
  func forbidden() throws {
    let egalim = try Egalim()
    try egalim.folder.write(Self.ledger("x"), to: "un.csv")
    try egalim.folder.write(Self.ledger("x"), to: "achats/un.csv")
    for path in ["un.csv", "achats"] {
      try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: egalim.folder.path(path))
      let result = try egalim.run("check \(path) --format json")
      try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: egalim.folder.path(path))
      #expect(result.status == 3)
      #expect(try CheckJSON(result.stdout).diagnostics.map(\.code) == ["E002"])
    }
  }

  @Test("Two ledgers of the same size are not the same file")
  func sameSize() throws {
    let egalim = try Egalim()
    try egalim.folder.write(Self.ledger("un"), to: "un.csv")
    try egalim.folder.write(Self.ledger("nu"), to: "nu.csv")
    let report = try egalim.run("report un.csv nu.csv --format json")
    #expect(report.status == 0)
    #expect(try Self.total(report) == 2000)
  }

  @Test("Standard input can be read once")
  func standardInputTwice() throws {
    let result = try Egalim().run("check - - --format json", input: Array(Self.ledger("x").utf8))
    #expect(result.status == 1)
    #expect(try CheckJSON(result.stdout).diagnostics.map(\.code) == ["E008"])
  }

  static let others: [(path: String, status: Int32, code: String)] = [
    ("absent.csv", 3, "E001"), ("absent/achats.csv", 3, "E001"), ("vide", 1, "E009"), ("/dev/null", 3, "E002"),
    ("Fixtures/layouts/cantines.csv", 1, "E021"), ("Fixtures/layouts/repas-par-jour.csv", 1, "E021"),
    ("Fixtures/layouts/schema-a-venir.json", 1, "E010"),
  ]

  @Test("What lies at the path is no ledger", arguments: others)
  func noLedger(path: String, status: Int32, code: String) throws {
    let egalim = try Egalim()
    try FileManager.default.createDirectory(
      at: egalim.folder.url.appendingPathComponent("vide"), withIntermediateDirectories: true)
    for line in ["report \(path)", "declare \(path) --statement simple", "declare \(path) --statement purchases"] {
      let result = try egalim.run(line)
      #expect(result.status == status, "\(line)")
      #expect(result.output == "", "\(line)")
      #expect(result.errors.contains(code), "\(line): \(result.errors)")
    }
  }

  @Test(
    "Names with spaces, accents, a leading dash or a line break are names",
    arguments: [
      "mes achats.csv", "été — 2026.csv", "-achats.csv", "deux\nlignes.csv", "🥕.csv", "'\"$(x).csv",
    ])
  func awkwardNames(name: String) throws {
    let egalim = try Egalim()
    try egalim.folder.write(Self.ledger("x"), to: name)
    let result = try egalim.run(words: ["report", "--today", Egalim.today, "--format", "json", "--", name])
    #expect(result.status == 0, "\(result.errors)")
    #expect(try Self.total(result) == 1000)
  }

  static let badOptions: [(option: String, status: Int32)] = [
    ("--canteens absente.csv", 3), ("--canteens Fixtures", 3), ("--canteens \(Small.purchases)", 1),
    ("--meals absent.csv", 3), ("--meals Fixtures", 3), ("--meals \(Small.purchases)", 1),
  ]

  @Test("A list or meals that cannot be read are told in one sentence", arguments: badOptions)
  func badCompanions(option: String, status: Int32) throws {
    for command in [
      "check \(Small.purchases)", "report \(Small.purchases)", "declare \(Small.purchases) --statement simple",
    ] {
      let result = try Egalim().run("\(command) \(option)")
      #expect(result.status == status, "\(command)")
      let errors = (result.output + result.errors).split(separator: "\n").filter { $0.contains("erreur E") }
      #expect(errors.count == 1, "\(command): \(errors.joined(separator: "\n"))")
    }
  }
}
