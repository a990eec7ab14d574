import EGalim
import JSONText

/// What `egalim init` writes into a project's file.
public struct ProjectText: Sendable {
  /// The canteen list; nil without one.
  public var canteens: String?
  /// The ledgers.
  public var ledgers: [String]
  /// The meals file; nil without one.
  public var meals: String?
  /// The year; nil for the latest that is found.
  public var year: Int?
  /// Own targets.
  public var targets: [OwnTarget]

  /// Says what to write.
  public init(canteens: String?, ledgers: [String], meals: String?, year: Int?, targets: [OwnTarget] = []) {
    self.canteens = canteens
    self.ledgers = ledgers
    self.meals = meals
    self.year = year
    self.targets = targets
  }

  /// The text: a member a line, a target a line.
  public var json: String {
    var members = [
      member(.schema, JSONQuoting.quoted(ProjectSchema.path)),
      canteens.map { member(.canteens, JSONQuoting.quoted($0)) },
      member(.ledgers, list(ledgers.map(JSONQuoting.quoted))),
      meals.map { member(.meals, JSONQuoting.quoted($0)) },
      year.map { member(.year, String($0)) },
    ].compactMap(\.self)
    members.append(member(.targets, targets.isEmpty ? "[]" : "[\n" + targetLines + "\n  ]"))
    return "{\n" + members.joined(separator: ",\n") + "\n}\n"
  }

  private func member(_ member: ProjectMember, _ value: String) -> String {
    "  \(JSONQuoting.quoted(member.rawValue)): \(value)"
  }

  private func list(_ values: [String]) -> String {
    values.count < 4
      ? "[" + values.joined(separator: ", ") + "]"
      : "[\n" + values.map { "    " + $0 }.joined(separator: ",\n") + "\n  ]"
  }

  private var targetLines: String {
    targets.map { target in
      let name = target.figure.name
      let share = JSONQuoting.quoted(name.hasPrefix("valeur_") ? String(name.dropFirst(7)) : name)
      return #"    { "share": \#(share), "percent": \#(target.goal), "year": \#(target.year) }"#
    }.joined(separator: ",\n")
  }
}
