import Foundation
import Testing

import TestSupport

/// Where results go: standard output, or files of which none is ever half written.
struct OutputFileTests {
  /// One command of each that writes, without its `-o`.
  static let writers = [
    "report \(Small.purchases)", "report \(Small.purchases) --format json",
    "declare \(Small.purchases) --statement simple", "declare \(Small.purchases) --statement detailed",
    "declare \(Small.purchases) --statement purchases", "template purchases --dialect standard",
  ]

  @Test("A file holds what the screen would show, and - is the screen", arguments: writers)
  func sameBytes(line: String) throws {
    let egalim = try Egalim()
    let shown = try egalim.run(line)
    #expect(try egalim.run("\(line) -o -").stdout == shown.stdout)
    let written = try egalim.run("\(line) -o resultat.csv")
    #expect(written.status == 0)
    #expect(written.output == "")
    #expect(try egalim.folder.read("resultat.csv") == shown.stdout)
  }

  @Test("A file that exists is kept, unless --force", arguments: writers)
  func existingFile(line: String) throws {
    let egalim = try Egalim()
    try egalim.folder.write("à moi", to: "resultat.csv")
    let refused = try egalim.run("\(line) -o resultat.csv")
    #expect(refused.status == 3)
    #expect(refused.output == "")
    #expect(refused.errors.contains("resultat.csv"))
    #expect(try egalim.folder.readText("resultat.csv") == "à moi")
    #expect(try egalim.run("\(line) -o resultat.csv --force").status == 0)
    #expect(try egalim.folder.readText("resultat.csv") != "à moi")
    #expect(try egalim.writtenFiles() == ["resultat.csv"])
  }

  @Test("Where nothing can be written, nothing is", arguments: writers)
  func unwritable(line: String) throws {
    for place in ["/proc/resultat.csv", "absent/resultat.csv", "fichier/resultat.csv"]
    where !place.hasPrefix("absent") || !line.contains("purchases") {
      let egalim = try Egalim()
      try egalim.folder.write("un fichier", to: "fichier")
      let result = try egalim.run("\(line) -o \(place)")
      #expect(result.status == 3, "\(place): \(result.errors)")
      #expect(result.output == "", "\(place)")
      #expect(result.errors.contains(place), "\(place)")
      #expect(try egalim.writtenFiles() == ["fichier"])
    }
  }

  @Test("A ledger above the platform's limit is cut into files that it takes, which together are the ledger")
  func parts() throws {
    let egalim = try Egalim()
    let ledger = Self.largeLedger(lines: 4_000)
    try egalim.folder.write(ledger, to: "grand.csv")
    let line = "declare grand.csv --statement purchases"
    let result = try egalim.run("\(line) -o envoi")
    #expect(result.status == 0, "\(result.errors)")
    let names = try egalim.writtenFiles().filter { $0.hasPrefix("envoi") }
    #expect(names == ["envoi/achats-2026-1.csv", "envoi/achats-2026-2.csv"])
    var lines: [Substring] = []
    for name in names {
      let text = try egalim.folder.readText(name)
      #expect(text.utf8.count < 10_485_760)
      let all = text.split(separator: "\n")
      #expect(all.first.map(String.init) == ledger.split(separator: "\n").first.map(String.init))
      lines += all.dropFirst()
      #expect(try egalim.run("check \(name) --platform").status == 0)
    }
    #expect(lines == Array(ledger.split(separator: "\n").dropFirst()))
    #expect(try egalim.run("report envoi --format json").stdout == egalim.run("report grand.csv --format json").stdout)
  }

  @Test("One part that exists already keeps all of them from being written")
  func partExists() throws {
    let egalim = try Egalim()
    try egalim.folder.write(Self.largeLedger(lines: 4_000), to: "grand.csv")
    try egalim.folder.write("à moi", to: "envoi/achats-2026-2.csv")
    let result = try egalim.run("declare grand.csv --statement purchases -o envoi")
    #expect(result.status == 3)
    #expect(try egalim.writtenFiles() == ["envoi/achats-2026-2.csv", "grand.csv"])
    #expect(try egalim.folder.readText("envoi/achats-2026-2.csv") == "à moi")
    let toScreen = try egalim.run("declare grand.csv --statement purchases")
    #expect(toScreen.status == 2)
    #expect(toScreen.output == "")
  }

  @Test("Statements given a folder take a name that says what they are")
  func folder() throws {
    let egalim = try Egalim()
    for kind in ["simple", "detailed"] {
      #expect(try egalim.run("declare \(Small.purchases) --statement \(kind) -o ./").status == 0)
    }
    #expect(try egalim.writtenFiles() == ["bilans-detailles-2026.csv", "bilans-simples-2026.csv"])
  }

  @Test("A reader who leaves early is no error", arguments: ["report \(Demo.everything) --format json", "explain"])
  func closedPipe(line: String) throws {
    let (status, errors) = try Self.shell(
      "{ \"$0\" \(Egalim.words(line).joined(separator: " ")); echo $? >&3; } | true")
    #expect(status == "0\n")
    #expect(!errors.contains("système"))
  }

  @Test("A full disk behind standard output is said")
  func fullDisk() throws {
    let (status, errors) = try Self.shell("{ \"$0\" explain > /dev/full; echo $? >&3; }")
    #expect(status == "3\n")
    #expect(errors.contains("sortie standard"))
  }

  /// Runs a shell line in the project's folder, `$0` being the command; gives what it wrote to descriptor 3, and its
  /// standard error.
  private static func shell(_ script: String) throws -> (status: String, errors: String) {
    let folder = try TemporaryFolder()
    var runner = CommandRunner(executable: "/bin/sh")
    runner.directory = ProjectFolder.root.path
    let result = try runner.run(["-c", "{ \(script) ; } 3> '\(folder.path("status"))'", try BuiltCommand.path()])
    return (try folder.readText("status"), result.errors)
  }

  /// Lines of some three thousand characters each, as the platform would take them.
  private static func largeLedger(lines: Int) -> String {
    let header = """
      siret,description,fournisseur,date,prix_ht,famille_produits,categories_egalim,origine,est_circuit_court,\
      est_local,definition_local,definition_local_km

      """
    let long = String(repeating: "pommes ", count: 430)
    return (0..<lines).reduce(into: header) { text, number in
      text += "21050118700012,\(long)\(number),Verger,2026-03-02,1.00,FRUITS_ET_LEGUMES,BIO,FRANCE,OUI,,,\n"
    }
  }
}
