import Foundation
import TestSupport
import Testing

/// A project as people use it: from its folder, from below, with files that come, change and go.
struct ProjectRunTests {
  /// A project of the samples in the folder `p`.
  private func project() throws -> Egalim {
    let egalim = try Egalim()
    #expect(try egalim.run("init p").status == 0)
    return egalim
  }

  private func run(_ egalim: Egalim, in folder: String, _ line: String) throws -> CommandResult {
    var runner = try CommandRunner()
    runner.directory = egalim.folder.path(folder)
    return try runner.run(Egalim.words(line))
  }

  @Test("A command without paths reads what the same command with paths reads, from below too")
  func samePaths() throws {
    let egalim = try project()
    let options = "achats/ --canteens cantines.csv --meals repas.csv"
    let targets = "--target 'bio 30 % 2027' --target 'local 50 % 2027'"
    for (short, long) in [
      ("report -f json", "report \(options) \(targets) --year 2026 -f json"),
      ("territory -f csv", "territory \(options) \(targets) --year 2026 -f csv"),
      ("declare --statement detailed", "declare \(options) --year 2026 --statement detailed"),
      ("lines -f csv", "lines achats/ --canteens cantines.csv --year 2026 -f csv"),
      ("duplicates -f json", "duplicates achats/ --canteens cantines.csv -f json"),
      ("compare 2026-01 2026-02 -f json", "compare 2026-01 2026-02 \(options) \(targets) -f json"),
      ("check -f json", "check \(options) --year 2026 -f json"),
    ] {
      let without = try run(egalim, in: "p", short)
      let with = try run(egalim, in: "p", long)
      #expect(without.status == with.status && without.stdout == with.stdout, "\(short)")
      #expect(without.errors.hasPrefix("Projet\u{A0}: egalim.json\n"), "\(short): \(without.errors)")
      #expect(!with.errors.contains("Projet"))
    }
    let below = try run(egalim, in: "p/achats", "report -f json")
    #expect(below.stdout == (try run(egalim, in: "p", "report -f json")).stdout)
    #expect(below.errors.hasPrefix("Projet\u{A0}: ../egalim.json\n"))
  }

  @Test("An option wins over the project, and what it replaces need not be there")
  func options() throws {
    let egalim = try project()
    let list = try egalim.folder.readText("p/cantines.csv").replacingOccurrences(of: "Cantine d'exemple", with: "Autre")
    _ = try egalim.folder.write(list, to: "p/autres.csv")
    try FileManager.default.removeItem(atPath: egalim.folder.path("p/cantines.csv"))
    let missing = try run(egalim, in: "p", "report")
    #expect(missing.status == 3 && missing.stdout.isEmpty && missing.errors.contains("E711"))
    let given = try run(egalim, in: "p", "report --canteens autres.csv")
    #expect(given.status == 0 && given.output.hasPrefix("Autre"))
  }

  @Test("Commands with paths do not look at the project, and leave no memory")
  func withPaths() throws {
    let egalim = try project()
    _ = try egalim.folder.write("{", to: "p/egalim.json")
    #expect(try run(egalim, in: "p", "report achats/").status == 0)
    #expect(!egalim.folder.contains("p/.egalim/dernier-rapport.json"))
    #expect(try run(egalim, in: "p", "report").status == 1)
  }

  @Test("What changed since the last report is told")
  func changes() throws {
    let egalim = try project()
    #expect(try run(egalim, in: "p", "status").output.contains("Aucun rapport"))
    #expect(try run(egalim, in: "p", "territory").status == 0)
    #expect(try run(egalim, in: "p", "status").output.contains("aucun fichier n'a changé"))
    let ledger = try egalim.folder.readText("p/achats/exemple.csv")
    _ = try egalim.folder.write(ledger.replacingOccurrences(of: "552", with: "553"), to: "p/achats/exemple.csv")
    _ = try egalim.folder.write(ledger, to: "p/achats/copie.csv")
    try FileManager.default.removeItem(atPath: egalim.folder.path("p/repas.csv"))
    let status = try run(egalim, in: "p", "status")
    #expect(status.status == 3)
    let changes = status.output.split(separator: "\n").filter { $0.contains(".csv") }.map {
      "\($0.split(separator: " ").first ?? "") \($0.split(separator: " ").last ?? "")"
    }
    #expect(
      changes == [
        "cantines.csv inchangé", "achats/copie.csv nouveau", "achats/exemple.csv modifié", "repas.csv disparu",
      ])
  }

  @Test("A folder that takes no memory does not fail the report", .enabled(if: geteuid() != 0))
  func readOnly() throws {
    let egalim = try project()
    let manager = FileManager.default
    try manager.setAttributes([.posixPermissions: 0o555], ofItemAtPath: egalim.folder.path("p/.egalim"))
    defer { try? manager.setAttributes([.posixPermissions: 0o755], ofItemAtPath: egalim.folder.path("p/.egalim")) }
    let result = try run(egalim, in: "p", "report")
    #expect(result.status == 0 && result.errors.contains("dernier-rapport.json"))
  }

  @Test("A memory that cannot be kept, for a file stands in its way, does not fail the report")
  func noMemory() throws {
    let egalim = try project()
    try FileManager.default.removeItem(atPath: egalim.folder.path("p/.egalim"))
    _ = try egalim.folder.write("à moi", to: "p/.egalim")
    let result = try run(egalim, in: "p", "report")
    #expect(result.status == 0 && result.errors.contains("dernier-rapport.json"))
    #expect(try egalim.folder.readText("p/.egalim") == "à moi")
  }

  @Test("Sample purchases beside one's own are told")
  func keptSample() throws {
    let egalim = try project()
    let ledger = try egalim.folder.readText("p/achats/exemple.csv")
    _ = try egalim.folder.write(
      ledger + "21050118700012;Poires;;2026-04-01;12;FRUITS_ET_LEGUMES;;;;;;\n", to: "p/achats/avril.csv")
    #expect(try run(egalim, in: "p", "report").errors.contains("W701"))
    #expect(!(try run(egalim, in: "p", "report --ignore W701").errors.contains("W701")))
    try FileManager.default.removeItem(atPath: egalim.folder.path("p/achats/exemple.csv"))
    #expect(!(try run(egalim, in: "p", "report").errors.contains("W701")))
  }

  @Test("init writes all or nothing, and nothing beside somebody's ledgers")
  func allOrNothing() throws {
    let egalim = try Egalim()
    _ = try egalim.folder.write("à moi", to: "p/LISEZMOI.txt")
    #expect(try egalim.run("init p").status == 3)
    #expect(try egalim.writtenFiles() == ["p/LISEZMOI.txt"])
    #expect(try egalim.run("init p --force").status == 0)
    #expect(try egalim.folder.readText("p/LISEZMOI.txt") != "à moi")
    _ = try egalim.folder.write("siret", to: "q/achats/mien.csv")
    let beside = try egalim.run("init q")
    #expect(beside.status == 3 && beside.errors.contains("--existing"))
    #expect(!egalim.folder.contains("q/egalim.json"))
  }

  @Test("The samples hold nothing to find wrong, and the platform would take them")
  func samples() throws {
    let egalim = try project()
    let check = try run(egalim, in: "p", "check --strict")
    #expect(check.status == 0 && check.output.isEmpty, "\(check.output)")
    #expect(try run(egalim, in: "p", "check achats/exemple.csv --platform").status == 0)
    #expect(try run(egalim, in: "p", "declare --statement simple").status == 0)
  }

  @Test("Several canteen lists, or meals files, are not chosen among")
  func ambiguous() throws {
    let egalim = try project()
    try FileManager.default.removeItem(atPath: egalim.folder.path("p/egalim.json"))
    _ = try egalim.folder.write(try egalim.folder.read("p/cantines.csv") + Array("\n".utf8), to: "p/autres.csv")
    let result = try egalim.run("init p --existing")
    #expect(result.status == 2 && result.errors.contains("--canteens"), "\(result.errors)")
    #expect(!egalim.folder.contains("p/egalim.json"))
    #expect(try egalim.run("init p --existing --canteens autres.csv").status == 0)
    #expect(try egalim.folder.readText("p/egalim.json").contains("\"canteens\": \"autres.csv\""))
    #expect(try egalim.run("init vide --existing").status == 3)
  }

  // MARK: Files that are something else

  @Test("init believes no name: a file that was named is what it was named for")
  func namedFiles() throws {
    let egalim = try project()
    _ = try egalim.folder.write(try ProjectFolder.fixtureBytes("broken/E022.xlsx"), to: "p/secret.xlsx")
    _ = try egalim.folder.write("", to: "p/vide.csv")
    let before = try egalim.folder.readText("p/egalim.json")
    for (options, status, says) in [
      ("--canteens repas.csv", 2, "un fichier de repas, et --canteens demande une liste de cantines"),
      ("--canteens achats/exemple.csv", 2, "un registre d'achats, et --canteens"),
      ("--meals cantines.csv", 2, "une liste de cantines, et --meals demande un fichier de repas"),
      ("--meals achats", 2, "un dossier"), ("--meals vide.csv", 2, "vide"),
      ("--meals secret.xlsx", 3, "E022"), ("--meals absent.csv", 3, "E001"), ("--canteens LISEZMOI.txt/a", 3, "E001"),
    ] {
      let result = try egalim.run("init p --existing --force \(options)")
      #expect(result.status == Int32(status) && result.errors.contains(says), "\(options): \(result.errors)")
      #expect(try egalim.folder.readText("p/egalim.json") == before, "\(options)")
    }
  }

  @Test("A file named by its full path is told and written by it")
  func fullPath() throws {
    let egalim = try project()
    let path = egalim.folder.path("p/cantines.csv")
    let result = try egalim.run("init p --existing --force --canteens \(path)")
    #expect(result.status == 0 && result.errors.hasPrefix("\(path)\u{A0}: liste"), "\(result.errors)")
    #expect(try egalim.folder.readText("p/egalim.json").contains("\"canteens\": \"\(path)\""))
    #expect(try run(egalim, in: "p", "report").status == 0)
  }

  @Test("A workbook that cannot be read is told for what it is")
  func lockedWorkbooks() throws {
    let egalim = try project()
    for name in ["E022.xlsx", "E023.xlsx"] {
      _ = try egalim.folder.write(try ProjectFolder.fixtureBytes("broken/\(name)"), to: "p/\(name)")
    }
    _ = try egalim.folder.write("a;b\n1;2\n", to: "p/autre.csv")
    let lines = try egalim.run("init p --existing --force").errors.split(separator: "\n")
    let skipped = lines.filter { $0.contains("laissé de côté") }
    #expect(skipped.count == 3, "\(lines)")
    #expect(skipped.filter { $0.contains("titres") }.map { $0.hasPrefix("p/autre.csv") } == [true])
    #expect(skipped.contains { $0.hasPrefix("p/E022.xlsx") && $0.contains("mot de passe") }, "\(lines)")
  }

  @Test("What is written anew keeps its year and its targets")
  func kept() throws {
    let egalim = try project()
    let result = try egalim.run("init p --existing --force")
    let text = try egalim.folder.readText("p/egalim.json")
    #expect(text.contains("\"year\": 2026") && text.contains("\"bio\"") && text.contains("\"local\""))
    #expect(result.errors.contains("l'année 2026 et 2\u{A0}objectifs"), "\(result.errors)")
    #expect(try egalim.run("init p --existing --force --year 2025").errors.contains("json\u{A0}: 2\u{A0}objectifs"))
    #expect(try egalim.folder.readText("p/egalim.json").contains("\"year\": 2025"))
    _ = try egalim.folder.write("{", to: "p/egalim.json")
    #expect(try egalim.run("init p --existing --force").errors.contains("ne sont pas repris"))
  }

  @Test("A file in the place of a folder, and a folder that is not there")
  func noFolder() throws {
    let egalim = try Egalim()
    _ = try egalim.folder.write("à moi", to: "fichier")
    _ = try egalim.folder.write("à moi", to: "q/achats")
    for (line, status, says) in [
      ("init fichier", 3, "fichier est un fichier, et il faut ici un dossier"),
      ("init fichier/sous --force", 3, "fichier est un fichier"), ("init fichier --existing", 3, "il faut ici"),
      ("init q --force", 3, "q/achats est un fichier"), ("init nulle-part --existing", 3, "n'existe pas"),
    ] {
      let result = try egalim.run(line)
      #expect(result.status == Int32(status) && result.errors.contains(says), "\(line): \(result.errors)")
    }
    let unnamed = [
      (["init", ""], "DOSSIER est vide"), (["init", "q", "--existing", "--meals", ""], "--meals est vide"),
    ]
    for (words, says) in unnamed {
      let result = try egalim.run(words: words)
      #expect(result.status == 2 && result.errors.contains(says), "\(words): \(result.errors)")
    }
    #expect(try egalim.writtenFiles() == ["fichier", "q/achats"])
  }

  @Test(
    "status tells files that are not what the project says",
    arguments: [
      ("\"ledgers\": [\"achats/\"], \"meals\": \"cantines.csv\"", "E021", 1),
      ("\"ledgers\": [\"achats/\"], \"canteens\": \"repas.csv\"", "E021", 1),
      ("\"ledgers\": [\"vide\"]", "E009", 1), ("\"ledgers\": [\"LISEZMOI.txt\"]", "E010", 1),
      ("\"ledgers\": [\"achats/\"], \"meals\": \"secret.xlsx\"", "E022", 3),
    ])
  func statusTells(_ members: String, _ code: String, _ exit: Int32) throws {
    let egalim = try project()
    _ = try egalim.folder.write("", to: "p/vide/.rien")
    _ = try egalim.folder.write(try ProjectFolder.fixtureBytes("broken/E022.xlsx"), to: "p/secret.xlsx")
    _ = try egalim.folder.write("{\(members)}", to: "p/egalim.json")
    let result = try run(egalim, in: "p", "status")
    #expect(result.status == exit && result.errors.contains(code), "\(result.errors)")
    #expect(result.output.contains("pas de fichier de repas") == !members.contains("meals"), "\(result.output)")
    // What is not what it should be is not shown as if it were.
    #expect(result.output.contains("non lu") == (code == "E021" || code == "E022" || code == "E010"))
    #expect(result.output.contains("pas de liste") == !members.contains("canteens"))
    #expect(try run(egalim, in: "p", "check").status == exit)
  }

  @Test("status counts errors of lines without telling each")
  func statusCountsLines() throws {
    let egalim = try project()
    let ledger = try egalim.folder.readText("p/achats/exemple.csv").replacingOccurrences(of: "552", with: "beaucoup")
    _ = try egalim.folder.write(ledger, to: "p/achats/exemple.csv")
    let result = try run(egalim, in: "p", "status")
    #expect(result.status == 0 && result.errors.isEmpty && result.output.contains("1\u{A0}erreur"))
  }
}
