/// Tells the fields that a spreadsheet would run as formulas.
///
/// The list of first characters is the one of OWASP's page on CSV injection. A number with its sign, such as `-12,50`,
/// is no danger and stays a number.
enum FormulaGuard {
  static let apostrophe = UInt8(ascii: "'")

  private static let triggers: [UInt8] = [
    UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"), UInt8(ascii: "\t"),
    Byte.carriageReturn, Byte.lineFeed,
  ]

  /// Whether a field begins like a formula and is not a plain number.
  static func isDangerous(_ field: some Collection<UInt8>) -> Bool {
    guard let first = field.first, triggers.contains(first) else { return false }
    return !isSignedNumber(field)
  }

  /// Whether a field is a sign, digits, and maybe a comma or a point and digits again; nothing else.
  private static func isSignedNumber(_ field: some Collection<UInt8>) -> Bool {
    guard field.first == UInt8(ascii: "+") || field.first == UInt8(ascii: "-") else { return false }
    let unsigned = field.dropFirst()
    let parts = unsigned.split(
      maxSplits: 1, omittingEmptySubsequences: false,
      whereSeparator: { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: ".") })
    return parts.allSatisfy { part in
      !part.isEmpty && part.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }
  }
}
