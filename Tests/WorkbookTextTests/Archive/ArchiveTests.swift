import TabularText
import TestSupport
import Testing

@testable import WorkbookText

@Suite("Zip archives")
struct ArchiveTests {
  static let row = "<row r='1'><c r='A1'><v>1</v></c></row>"
  static let expected = [ReadRow(number: 1, cells: ["1"])]

  static func parts() -> [ZipWriter.Part] { WorkbookMaker.parts(sheetData: row) }

  @Test(
    "Stored and deflated parts, with and without 64-bit sizes, read alike", arguments: [false, true], [false, true])
  func methods(isDeflated: Bool, usesLargeSizes: Bool) throws {
    let parts = Self.parts().map { part in
      var part = part
      if isDeflated { part.deflate() }
      part.usesLargeSizes = usesLargeSizes
      return part
    }
    #expect(try outcome(of: ZipWriter.archive(parts)).get() == Self.expected)
  }

  @Test("A part of many blocks is read whole")
  func largePart() throws {
    let rows = (1...20_000).map { "<row r='\($0)'><c r='A\($0)'><v>\($0)</v></c></row>" }.joined()
    var parts = WorkbookMaker.parts(sheetData: rows)
    parts[5].deflate()
    let read = try outcome(of: ZipWriter.archive(parts)).get()
    #expect(read == (1...20_000).map { ReadRow(number: $0, cells: [String($0)]) })
  }

  @Test("An archive with a comment, and with one that looks like an end, is read")
  func comments() throws {
    #expect(try outcome(of: ZipWriter.archive(Self.parts(), comment: "bonjour")).get() == Self.expected)
    #expect(try outcome(of: ZipWriter.archive(Self.parts(), comment: "PK\u{5}\u{6}")).get() == Self.expected)
    #expect(try outcome(of: ZipWriter.archive(Self.parts()) + [0, 0, 0]).get() == Self.expected)
  }

  @Test("The end of an archive of more than 65,535 parts or 4 GiB is understood")
  func largeEnd() throws {
    var bytes = ZipWriter.archive(Self.parts())
    let end = bytes.count - 22
    let numbers = LittleEndianBytes(bytes: bytes)
    let size = try #require(numbers.number32(at: end + 12))
    let offset = try #require(numbers.number32(at: end + 16))
    let count = ZipWriter.number(6, 8)
    let record =
      [0x50, 0x4B, 6, 6] + ZipWriter.number(44, 8) + ZipWriter.number(45, 2) + ZipWriter.number(45, 2)
      + ZipWriter.number(0, 8) + count + count + ZipWriter.number(size, 8) + ZipWriter.number(offset, 8)
    let locator = [0x50, 0x4B, 6, 7] + ZipWriter.number(0, 4) + ZipWriter.number(end, 8) + ZipWriter.number(1, 4)
    let plain = [0x50, 0x4B, 5, 6] + ZipWriter.number(0, 4) + [UInt8](repeating: 0xFF, count: 12) + [0, 0]
    bytes = Array(bytes[..<end]) + record + locator + plain
    #expect(try outcome(of: bytes).get() == Self.expected)
  }

  @Test("Parts are found whatever the case of their names and the direction of their slashes")
  func names() throws {
    var parts = Self.parts()
    parts[5].name = "XL\\WorkSheets\\Sheet1.XML"
    #expect(try outcome(of: ZipWriter.archive(parts)).get() == Self.expected)
  }

  @Test("A file that cannot be opened says why")
  func files() throws {
    let folder = try TemporaryFolder()
    #expect(throws: WorkbookTrouble.file(.notFound)) { try Workbook(path: folder.path("rien.xlsx")) }
    #expect(throws: WorkbookTrouble.file(.isFolder)) { try Workbook(path: folder.path) }
    #expect(throws: WorkbookTrouble.file(.notAFile)) { try Workbook(path: "/dev/null") }
  }

  @Test("What comes through a pipe has a limit")
  func heldSize() {
    var limits = WorkbookLimits.standard
    limits.heldSize = 100
    #expect(throws: WorkbookTrouble.tooLarge(limit: 100)) {
      var source = ByteSource(bytes: ZipWriter.archive(Self.parts()))
      _ = try Workbook(reading: &source, limits: limits)
    }
  }
}
