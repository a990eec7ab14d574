import EGalimDiagnostics
import MaCantine
import TabularText

/// The parts that purchases were cut into, kept where they harm nobody until they are put in place together: for a
/// folder in temporary files, for a single file or the screen in memory.
///
/// What goes wrong on the way is told when they are to be put in place: until then, they may turn out not to be wanted.
struct PurchaseParts: ~Copyable {
  /// How many parts there are.
  private(set) var count = 0

  private let target: PurchaseTarget
  private let replacing: Bool
  private var pending = AtomicFiles()
  private var files: [(path: String, rows: Int)] = []
  /// What went wrong first, and with which file.
  private var failure: (path: String, trouble: FileTrouble)?
  private var first: PurchaseFile.Part?

  init(to target: PurchaseTarget, replacing: Bool) {
    self.target = target
    self.replacing = replacing
  }

  /// Takes the next part.
  mutating func append(_ part: PurchaseFile.Part, year: Int) {
    count += 1
    switch target {
    case .single:
      // Of several parts none is written, but how many there are is told.
      first = count == 1 ? part : nil
    case .folder(let prefix):
      let path = prefix + PurchaseFile.partName(year: year, number: part.number)
      files.append((path, part.lineCount))
      guard failure == nil else { return }
      do throws(FileTrouble) {
        try pending.prepare(path: path, bytes: part.bytes, replacing: replacing, inFolderToCome: true)
      } catch {
        failure = (path, error)
        pending = AtomicFiles()
      }
    }
  }

  /// Forgets every part.
  mutating func removeAll() {
    pending = AtomicFiles()
    files = []
    first = nil
    failure = nil
    count = 0
  }

  /// Puts the parts in place and says so; false once it was said why that cannot be.
  mutating func putInPlace(besides request: BookRequest, _ session: inout Session) -> Bool {
    switch target {
    case .single(let path): putInPlace(path, &session)
    case .folder(let prefix): putInPlace(inFolder: prefix, besides: request, &session)
    }
  }

  private func putInPlace(_ path: String, _ session: inout Session) -> Bool {
    guard count == 1, let first else {
      session.stop(.severalPartsNeedFolder(parts: count), .usage)
      return false
    }
    guard ResultFile.write(first.bytes, to: path, replacing: replacing, session: &session) else { return false }
    if path != "-" { session.tell(.fileWritten(path: path, rows: first.lineCount)) }
    return true
  }

  private mutating func putInPlace(
    inFolder prefix: String, besides request: BookRequest, _ session: inout Session
  ) -> Bool {
    guard ResultFile.makeFolder(prefix, &session) else { return false }
    for file in files where !ResultFile.mayWrite(file.path, replacing, request, &session) { return false }
    if let failure {
      ResultFile.stop(failure.trouble, at: failure.path, &session)
      return false
    }
    do throws(FileTrouble) {
      try pending.commit()
    } catch {
      ResultFile.stop(error, at: files.map(\.path).joined(separator: ", "), &session)
      return false
    }
    for file in files { session.tell(.fileWritten(path: file.path, rows: file.rows)) }
    return true
  }
}
