import EGalim
import EGalimDiagnostics

/// Where published declarations stand: codes and names in two columns, which some files have swapped.
struct PublishedPlaces {
  private static let departments = index(Department.all, code: \.code, name: \.name)
  private static let regions = index(Region.all, code: \.code, name: \.name)
  private var folded: [String: String] = [:]

  /// A commune's Insee code, a leading zero that a program took away put back; nil for any other text.
  ///
  /// Four digits can be nothing else: only the departments 01 to 09 begin with a zero.
  func communeCode(_ text: String) -> String? {
    let isShort = text.utf8.count == 4 && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
    let code = (isShort ? "0" + text : text).uppercased()
    return department(ofCommune: code) == nil ? nil : code
  }

  /// The department of a commune's code; nil for a code of another form.
  func department(ofCommune code: String) -> Department? { Department(communeCode: code) }

  /// The department that the code, else the name says, whichever column holds which.
  mutating func department(_ first: String, _ second: String) -> Department? {
    find(first, second, in: Self.departments)
  }

  /// The region, likewise.
  mutating func region(_ first: String, _ second: String) -> Region? {
    find(first, second, in: Self.regions)
  }

  private mutating func find<Value>(_ first: String, _ second: String, in index: [String: Value]) -> Value? {
    if first.isEmpty, second.isEmpty { return nil }
    return index[key(first)] ?? index[key(second)]
  }

  /// The text as the index spells it; one digit has lost its zero.
  private mutating func key(_ text: String) -> String {
    if let known = folded[text] { return known }
    let plain = TextFolding.fold(text)
    let key = plain.utf8.count == 1 ? "0" + plain : plain
    folded[text] = key
    return key
  }

  private static func index<Value>(
    _ values: [Value], code: (Value) -> String, name: (Value) -> String
  ) -> [String: Value] {
    var index: [String: Value] = [:]
    for value in values {
      index[TextFolding.fold(code(value))] = value
      index[TextFolding.fold(name(value))] = value
    }
    return index
  }
}
