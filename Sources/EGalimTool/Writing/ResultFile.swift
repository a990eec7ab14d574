import CommandLineKit
import EGalimDiagnostics
import EGalimLedgers
import EGalimReports
import Synchronization
import TabularText

/// Puts a result where it was asked for: standard output, or files of which none is ever half written.
enum ResultFile {
  /// Writes to standard output without a path (or for `-`), else to the file.
  static func write(_ bytes: [UInt8], to path: String?, replacing: Bool, session: inout Session) -> Bool {
    guard let path, path != "-" else {
      session.context.output.write(bytes)
      return true
    }
    return write([(path, bytes)], replacing: replacing, session: &session)
  }

  /// Whether a result may go to that path; false once it was said why not.
  ///
  /// A file that is there is replaced only with consent, and one of the files to be read never.
  static func mayWrite(_ path: String?, _ replacing: Bool, _ request: BookRequest, _ session: inout Session) -> Bool {
    guard let path, path != "-", (try? PathKind(ofPath: path)) == .file else { return true }
    let others = [request.canteens, request.meals].compactMap(\.self)
    let inputs = InputList(request.paths).files.map(\.path) + others
    let target = try? FileIdentity(ofPath: path)
    if inputs.contains(where: { (try? FileIdentity(ofPath: $0)) == target && $0 != "-" }) {
      session.stop(.outputIsInput(path: path), .usage)
      return false
    }
    if !replacing { session.stop(.outputExists(path: path), .file) }
    return replacing
  }

  /// Makes the folder that a path with a slash at its end names; false once it was said that it cannot be made.
  static func makeFolder(_ path: String?, _ session: inout Session) -> Bool {
    guard let path, path.hasSuffix("/") else { return true }
    do throws(FileTrouble) {
      try Folder.create(atPath: path)
      return true
    } catch {
      session.stop(.outputNotWritable(path: path), .file)
      return false
    }
  }

  /// Writes files together: all of them are ready before the first is put in place.
  static func write(_ files: [(path: String, bytes: [UInt8])], replacing: Bool, session: inout Session) -> Bool {
    var pending = AtomicFiles()
    var current = ""
    do throws(FileTrouble) {
      for file in files {
        current = file.path
        try pending.prepare(path: file.path, bytes: file.bytes, replacing: replacing)
      }
      current = files.map(\.path).joined(separator: ", ")
      try pending.commit()
      return true
    } catch {
      stop(error, at: current, &session)
      return false
    }
  }

  /// Says why a file cannot be written.
  static func stop(_ trouble: FileTrouble, at path: String, _ session: inout Session) {
    session.stop(trouble == .alreadyExists ? .outputExists(path: path) : .outputNotWritable(path: path), .file)
  }
}

/// How a CSV made for people is written; files for the platform are always the platform's.
enum SpreadsheetDialect: Sendable {
  /// What Excel opens in French: byte order mark, semicolon, decimal comma.
  case excel
  /// Comma, decimal point, no mark.
  case standard

  /// A writer of that dialect, which keeps cells from being taken for formulas.
  var writer: RecordWriter {
    switch self {
    case .excel:
      RecordWriter(
        separator: .semicolon, lineEnd: .carriageReturnLineFeed, byteOrderMark: true, neutralizesFormulas: true)
    case .standard: RecordWriter(neutralizesFormulas: true)
    }
  }

  /// The bytes of a table.
  func bytes(of rows: [[String]]) -> [UInt8] {
    bytes(of: RenderedRows(rows), threads: 1)
  }

  /// The bytes of a table whose rows so many threads make.
  func bytes(of rows: RenderedRows, threads: Int) -> [UInt8] {
    var writer = writer
    writer.append(rows.header)
    let bytes = Mutex(writer.takeBytes())
    let afterHeader = writer
    ParallelText.write(parts: rows.count, threads: threads) { part, bytes in
      var writer = afterHeader
      for row in rows[part] { writer.append(row) }
      bytes += writer.takeBytes()
    } to: { part in
      bytes.withLock { $0 += part }
    }
    return bytes.withLock { $0 }
  }
}

extension RecordWriter {
  fileprivate mutating func append(_ row: CSVRow) {
    for cell in 0..<row.count { append(bytes: row[cell]) }
    endRecord()
  }
}
