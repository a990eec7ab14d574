import EGalimDiagnostics
import EGalimReports
import Synchronization

/// The forms that a result for people and programs comes in.
enum ResultForm: Sendable {
  case text, markdown, json, csv, html
}

/// In which form a result is wanted, and where.
struct ResultOptions: Sendable {
  var form = ResultForm.text
  var output: String?
  var replaces = false
  var dialect = SpreadsheetDialect.excel

  /// Whether the result goes to standard output.
  var isPrinted: Bool { output ?? "-" == "-" }

  /// Puts a result where it was asked for; false once it was said why it cannot be.
  func deliver(_ result: Renderings, _ session: inout Session) -> Bool {
    if form == .json, isPrinted {
      // Never held as a whole: there may be hundreds of megabytes of it.
      let output = session.context.output
      result.json { output.write($0) }
      return true
    }
    return ResultFile.write(bytes(of: result, session), to: output, replacing: replaces, session: &session)
  }

  /// The same, for a result of which nothing more is to be said than that its file was written.
  func deliverReport(_ result: Renderings, _ session: inout Session) -> Bool {
    guard deliver(result, &session) else { return false }
    if let output, !isPrinted { session.tell(.reportWritten(path: output)) }
    return true
  }

  private func bytes(of result: Renderings, _ session: Session) -> [UInt8] {
    switch form {
    case .text:
      let colour = output == nil && session.context.usesColorOnOutput()
      return Array(result.text(TerminalStyle(width: session.context.width, usesColour: colour)).utf8)
    case .markdown: return Array(result.markdown().utf8)
    case .json:
      let bytes = Mutex<[UInt8]>([])
      result.json { piece in bytes.withLock { $0 += piece } }
      return bytes.withLock { $0 }
    case .html: return result.html()
    case .csv: return dialect.bytes(of: result.rows(dialect == .excel ? .comma : .point), threads: result.threads)
    }
  }
}

/// How one value is rendered in each form; only the one that is wanted is made.
struct Renderings {
  let text: (TerminalStyle) -> String
  let markdown: () -> String
  /// Hands on the JSON a piece at a time, each by whatever thread.
  let json: (_ send: @Sendable ([UInt8]) -> Void) -> Void
  /// The header and the rows of a table.
  let rows: (CSVReport.DecimalMark) -> RenderedRows
  /// A page in one file.
  let html: () -> [UInt8]
  /// How many threads may make the rows of a table.
  var threads = 1
}
