/// Keys that are written again and again at one depth, made ready once: the line's start, the key, the colon.
struct JSONKeys {
  /// What stands before each value.
  let lines: [[UInt8]]

  /// Makes the keys of objects that stand so many blocks deep; keys are this program's own and need no escapes.
  init(_ names: [String], depth: Int) {
    let blanks = String(repeating: "  ", count: depth)
    lines = names.map { Array("\n\(blanks)\"\($0)\": ".utf8) }
  }
}
