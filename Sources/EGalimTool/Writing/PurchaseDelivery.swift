import CommandLineKit
import EGalim
import EGalimDiagnostics
import MaCantine
import Synchronization
import TabularText

/// Takes rewritten purchases as they come, and keeps them apart until it is known that they may be written.
///
/// Which year is declared may be known only once all is read. But where there are two, nothing is declared without
/// saying which one: only one year's purchases are kept, and none once there is a second year. A reference, for the
/// visitors that share it are copied, and files are not.
final class PurchaseDelivery: Sendable {
  private struct State: ~Copyable {
    var years: Set<Int> = []
    var file: PurchaseFile
    var parts: PurchaseParts
    var refused = RefusedPurchases.Sum()
    var refusedTexts = Spool()
  }

  private let state: Mutex<State>

  init(_ selection: PurchaseSelection, to target: PurchaseTarget, replacing: Bool) {
    state = Mutex(
      State(
        file: PurchaseFile(by: selection.identifier, today: selection.today),
        parts: PurchaseParts(to: target, replacing: replacing)))
  }

  /// The years of the purchases that came, in order.
  var years: [Int] { state.withLock { $0.years.sorted() } }
  /// Former local definitions that were mapped to one of 2026.
  var mappings: [Diagnostic] { state.withLock { $0.file.mappings } }
  /// How many purchases the platform would refuse.
  var refused: RefusedPurchases.Sum { state.withLock { $0.refused } }

  /// Takes what follows all that came before.
  func append(_ next: RewrittenPurchases) {
    state.withLock { state in
      state.years.formUnion(next.years)
      guard let year = state.years.first else { return }
      guard state.years.count == 1 else { return state.parts.removeAll() }
      state.file.append(next.rows)
      for part in state.file.takeCompleteParts() { state.parts.append(part, year: year) }
      state.refused.add(next.refused.sum)
      if !next.refused.text.isEmpty { state.refusedTexts.append(next.refused.text) }
    }
  }

  /// Prints a line for each purchase that the platform would refuse.
  func printRefusals(to output: Output) throws(FileTrouble) {
    try state.withLock { state throws(FileTrouble) in try state.refusedTexts.forEachPiece { output.write($0) } }
  }

  /// Ends the last part; how many there are.
  func endLastPart() -> Int {
    state.withLock { state in
      if state.years.count == 1, let year = state.years.first {
        for part in state.file.finish() { state.parts.append(part, year: year) }
      }
      return state.parts.count
    }
  }

  /// Puts the parts in place and says so; false once it was said why that cannot be.
  func putInPlace(besides request: BookRequest, _ session: inout Session) -> Bool {
    state.withLock { $0.parts.putInPlace(besides: request, &session) }
  }
}
