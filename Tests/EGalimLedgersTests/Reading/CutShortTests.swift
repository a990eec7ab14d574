import EGalim
import EGalimDiagnostics
import Foundation
import TestSupport
import Testing

@testable import EGalimLedgers
@testable import TabularText

/// What a copy that is still going on, or an editor that saves, does to whoever reads.
@Suite("A file that becomes shorter while it is read")
struct CutShortTests {
  private static let line = "\(SampleLine(["description": "Pêches"]).text)\n"

  /// A ledger of about 300 KB: more than is read before the first line is looked at.
  private static func ledger(in folder: TemporaryFolder) throws -> String {
    try folder.write("\(SampleLine.header)\n" + String(repeating: line, count: 4_500), to: "achats.csv")
  }

  @Test("is a trouble of its own for the reader of records", arguments: [0, 1, 65_536, 65_537, 200_000])
  func records(size: Int) throws {
    let folder = try TemporaryFolder()
    let path = try Self.ledger(in: folder)
    var reader = try RecordReader(ByteSource(path: path), blockSize: 4_096)
    var batch = RecordBatch()
    #expect(try reader.nextBatch(&batch))
    Scissors.cut(path, to: size)
    var records = batch.records.count
    var trouble: FileTrouble?
    while trouble == nil {
      do throws(FileTrouble) {
        guard try reader.nextBatch(&batch) else { break }
        records += batch.records.count
      } catch {
        trouble = error
      }
    }
    #expect(trouble == .cutShort)
    #expect(batch.records.isEmpty)
    #expect(records > 500 && records < 4_500)
    // Nothing more comes after it.
    #expect(try !reader.nextBatch(&batch))
  }

  @Test("gives its lines up to there, one error, and no crash", arguments: [1, 2, 4], [0, 70_000, 250_000])
  func ledger(jobs: Int, size: Int) throws {
    let folder = try TemporaryFolder()
    let path = try Self.ledger(in: folder)
    var options = ReadingOptions(today: today)
    options.findsDuplicates = false
    options.jobs = jobs
    options.blockSize = 4_096
    var reader = LedgerReader(options, visitor: Scissors(path: path, size: size))
    reader.read(InputFile(path: path))
    let counted = try #require(reader.files.first).counted
    #expect(counted >= 900 && counted < 4_500)
    #expect(reader.diagnostics == [Diagnostic(.fileUnreadable(.cutShort), at: Place(path: path))])
    #expect(reader.collector.hasUnreadableFile)
    #expect(reader.collector.unreadPaths == [path])
    #expect(reader.totals[reader.totals.keys[0]]?.lineCount == Int64(counted))
  }

  @Test("is told in one sentence, with what to do")
  func sentence() throws {
    let diagnostic = Diagnostic(.fileUnreadable(.cutShort), at: Place(path: "achats.csv"))
    #expect(diagnostic.severity == .error)
    #expect(diagnostic.code.isUnreadableFile)
    #expect(diagnostic.code.leavesContentUnread)
    #expect(diagnostic.message() == "le fichier a été raccourci pendant la lecture, sa fin manque")
    #expect(diagnostic.finding.advice() == "attendez que son écriture ou sa copie soit finie, puis relancez")
  }

  @Test("and a file that grows meanwhile is read to its new end")
  func growing() throws {
    let folder = try TemporaryFolder()
    let path = try Self.ledger(in: folder)
    var reader = try RecordReader(ByteSource(path: path), blockSize: 4_096)
    var batch = RecordBatch()
    var records = 0
    while try reader.nextBatch(&batch) {
      if records == 0 {
        let file = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
        try file.seekToEnd()
        try file.write(contentsOf: Data(String(repeating: Self.line, count: 100).utf8))
        try file.close()
      }
      records += batch.records.count
    }
    #expect(records == 4_601)
  }

  @Test("leaves what other files say as it is")
  func otherFiles() throws {
    let folder = try TemporaryFolder()
    let path = try Self.ledger(in: folder)
    let after = try folder.write("\(SampleLine.header)\n\(Self.line)", to: "b.csv")
    var options = ReadingOptions(today: today)
    options.blockSize = 4_096
    options.limit = 5
    var reader = LedgerReader(options, visitor: Scissors(path: path, size: 0))
    reader.read(InputList([path, after]))
    #expect(reader.files.map(\.path) == [path, after])
    #expect(reader.files.last?.counted == 1)
    #expect(reader.diagnostics.first?.finding == .fileUnreadable(.cutShort))
    let found = reader.collector.counts(inFile: after)
    #expect(found == DiagnosticCounts(warnings: 1))
  }
}

/// Cuts a file as soon as the first of its lines is seen.
private struct Scissors: PurchaseVisitor {
  let path: String
  let size: Int

  func emptyCopy() -> Scissors { self }

  mutating func visit(_ purchase: Purchase, line: LineTexts, in batch: borrowing RecordBatch) {
    if line.record.number == 2 { Scissors.cut(path, to: size) }
  }

  static func cut(_ path: String, to size: Int) {
    #expect(truncate(path, off_t(size)) == 0)
  }
}
