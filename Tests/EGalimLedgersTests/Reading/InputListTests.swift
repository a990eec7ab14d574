import EGalim
import EGalimDiagnostics
import EGalimLedgers
import Foundation
import TestSupport
import Testing

@Suite("The paths to read")
struct InputListTests {
  private static func ledger(_ description: String) -> String {
    "\(SampleLine.header)\n\(SampleLine(["description": description]).text)\n"
  }

  @Test("a folder is its files in byte order of their names, without sub-folders")
  func folder() throws {
    let folder = try TemporaryFolder()
    for name in ["b.csv", "B.csv", "à.csv", "a.csv", ".caché", "sous/c.csv"] { try folder.write(name, to: name) }
    let list = InputList([folder.path])
    #expect(list.files.map(\.path) == ["B.csv", "a.csv", "b.csv", "à.csv"].map { folder.path + "/" + $0 })
    #expect(list.files.allSatisfy { $0.folder == folder.path })
    #expect(list.folders == [folder.path])
    #expect(list.diagnostics == [])
    #expect(InputList([folder.path + "/"]).files.map(\.path) == list.files.map(\.path))
  }

  @Test("paths stay in the order given")
  func order() throws {
    let folder = try TemporaryFolder()
    let second = try folder.write("2", to: "2.csv")
    let first = try folder.write("1", to: "1.csv")
    #expect(InputList([second, "-", first]).files.map(\.path) == [second, "-", first])
    #expect(InputList([second, "-"]).files.map(\.isStandardInput) == [false, true])
  }

  @Test("the same file is read once, whatever the path")
  func sameFile() throws {
    let folder = try TemporaryFolder()
    let path = try folder.write("1", to: "1.csv")
    let link = folder.path("lien.csv")
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: path)
    let list = InputList([path, folder.path + "/./1.csv", link, "-", "-"])
    #expect(list.files.map(\.path) == [path, "-"])
    #expect(
      list.diagnostics.map(\.finding) == [
        .sameFileTwice(first: path, sameBytes: false), .sameFileTwice(first: path, sameBytes: false),
        .sameFileTwice(first: "-", sameBytes: false),
      ])
  }

  @Test("copies are read where that is asked for, the same file once all the same and without an error")
  func copies() throws {
    let folder = try TemporaryFolder()
    let first = try folder.write("1", to: "1.csv")
    let copy = try folder.write("1", to: "copie.csv")
    let list = InputList([first, copy, first, "-", "-", folder.path, folder.path + "/."], keepsCopies: true)
    #expect(list.files.map(\.path) == [first, copy, "-"])
    #expect(list.diagnostics == [])
    #expect(list.givenAgain.map(\.first) == [first, "-", first, copy, folder.path])
    #expect(InputList([first, first]).givenAgain.isEmpty)
  }

  @Test("the same bytes are read once, empty files apart")
  func sameBytes() throws {
    let folder = try TemporaryFolder()
    let first = try folder.write("1", to: "1.csv")
    let copy = try folder.write("1", to: "copie.csv")
    let other = try folder.write("2", to: "2.csv")
    let empty = [try folder.write("", to: "vide1.csv"), try folder.write("", to: "vide2.csv")]
    let list = InputList([first, copy, other] + empty)
    #expect(list.files.map(\.path) == [first, other] + empty)
    #expect(list.diagnostics.map(\.finding) == [.sameFileTwice(first: first, sameBytes: true)])
    #expect(list.diagnostics.map(\.place.path) == [copy])
  }

  @Test("what is not there is told")
  func missing() throws {
    let folder = try TemporaryFolder()
    var reader = LedgerReader(ReadingOptions(today: today))
    reader.read(InputList([folder.path("absent.csv"), "/dev/null"]))
    #expect(reader.diagnostics.map(\.finding) == [.fileNotFound, .fileUnreadable(.notAFile)])
    #expect(reader.collector.hasUnreadableFile)
  }

  @Test("a folder's other files are skipped, a named one is an error")
  func skipped() throws {
    let folder = try TemporaryFolder()
    try folder.write(Self.ledger("Pommes"), to: "achats.csv")
    let notes = try folder.write("bonjour\n", to: "notes.txt")
    var reader = LedgerReader(ReadingOptions(today: today))
    reader.read(InputList([folder.path]))
    #expect(reader.diagnostics == [])
    #expect(reader.skipped.map(\.place.path) == [notes])
    #expect(reader.files.map(\.counted) == [1])
    var named = LedgerReader(ReadingOptions(today: today))
    named.read(InputList([notes]))
    #expect(named.diagnostics.map(\.finding) == [.unknownHeader(names: ["bonjour"])])
    #expect(named.skipped.map(\.place.path) == [])
  }

  @Test("a folder without a ledger is an error")
  func noLedger() throws {
    let folder = try TemporaryFolder()
    var empty = LedgerReader(ReadingOptions(today: today))
    empty.read(InputList([folder.path]))
    #expect(empty.diagnostics.map(\.brief) == ["E009"])
    try folder.write("bonjour\n", to: "notes.txt")
    var reader = LedgerReader(ReadingOptions(today: today))
    reader.read(InputList([folder.path]))
    #expect(reader.diagnostics.map(\.brief) == ["E009"])
    #expect(reader.diagnostics.map(\.place.path) == [folder.path])
  }

  @Test("an unreadable header still makes a ledger of a folder's file")
  func brokenLedger() throws {
    let folder = try TemporaryFolder()
    try folder.write("siret;description;date;famille_produits\n", to: "achats.csv")
    var reader = LedgerReader(ReadingOptions(today: today))
    reader.read(InputList([folder.path]))
    #expect(Set(reader.diagnostics.filter { $0.severity == .error }.map(\.code.rawValue)) == ["E011"])
  }
}
