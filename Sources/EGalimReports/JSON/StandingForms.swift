import EGalim

/// What is asked of a canteen and what the rest of its year must hold, laid out once for each choice of targets that hold.
struct StandingForms: Sendable {
  /// Forms by the kinds of target that they have figures for; null stands for the others.
  private struct ByKinds: Sendable {
    /// The kinds that a form has figures for, a bit each.
    typealias Kinds = UInt8

    private let depth: Int
    private let content: @Sendable (inout JSONWriter, Kinds) -> Void
    /// Those laid out beforehand.
    private let usual: [(kinds: Kinds, form: JSONForm)]

    /// None of the three, all but meat and fish, all.
    private static let usualKinds: [Kinds] = [0b000, 0b011, 0b111]

    init(depth: Int, _ content: @escaping @Sendable (inout JSONWriter, Kinds) -> Void) {
      self.depth = depth
      self.content = content
      usual = ByKinds.usualKinds.map { kinds in (kinds, JSONForm(depth: depth) { content(&$0, kinds) }) }
    }

    subscript(kinds: Kinds) -> JSONForm {
      usual.first { $0.kinds == kinds }?.form ?? JSONForm(depth: depth) { content(&$0, kinds) }
    }
  }

  private let targets: ByKinds
  private let projection: ByKinds
  private let noProjection: JSONForm

  /// Lays out figures whose members stand so many blocks deep.
  init(depth: Int) {
    targets = ByKinds(depth: depth) { json, kinds in
      json.key("targets")
      json.object { $0.gaps(["goal", "met", "missing"], for: kinds) }
    }
    projection = ByKinds(depth: depth) { json, kinds in
      json.key("projection")
      json.object { json in
        json.gap("covered_months")
        json.gap("total")
        json.gap("rest")
        json.key("needed")
        json.object { $0.gaps(["share", "amount", "reachable"], for: kinds) }
      }
    }
    noProjection = JSONForm(depth: depth) { $0.member("projection", .null) }
  }

  fileprivate func form(of targets: [Target]) -> JSONForm {
    self.targets[targets.reduce(0) { $0 | $1.kind.bit }]
  }

  fileprivate func form(of outlook: Outlook?) -> JSONForm {
    guard let outlook else { return noProjection }
    return projection[outlook.aims.reduce(0) { $0 | $1.target.kind.bit }]
  }
}

extension JSONWriter {
  /// Writes the member `targets`: those that hold.
  mutating func targets(_ targets: [Target], _ forms: StandingForms) {
    var figures: [JSONFigure] = []
    figures.reserveCapacity(9)
    for target in targets {
      figures.append(.whole(Int64(target.goal)))
      figures.append(JSONFigure(flag: target.isMeasurable ? target.isMet : nil))
      figures.append(JSONFigure(hundredths: target.isMeasurable ? target.missing.cents : nil))
    }
    write(forms.form(of: targets), figures)
  }

  /// Writes the member `projection`: where the year ends, and what its rest must hold.
  mutating func projection(_ outlook: Outlook?, _ forms: StandingForms) {
    var figures: [JSONFigure] = []
    if let outlook {
      figures.append(.whole(Int64(outlook.coveredMonths)))
      figures.append(.hundredths(outlook.projectedTotal.cents))
      figures.append(.hundredths(outlook.restTotal.cents))
      for aim in outlook.aims {
        figures.append(JSONFigure(hundredths: aim.neededPercentHundredths))
        figures.append(JSONFigure(hundredths: aim.neededAmount?.cents))
        figures.append(.flag(aim.isReachable))
      }
    }
    write(forms.form(of: outlook), figures)
  }

  /// Lays out an object for each kind of target, a bit each, and null for the others.
  fileprivate mutating func gaps(_ names: [String], for kinds: UInt8) {
    for kind in Target.Kind.allCases {
      guard kinds & kind.bit != 0 else {
        member(kind.rawValue, .null)
        continue
      }
      key(kind.rawValue)
      object { $0.gaps(names) }
    }
  }
}

extension Target.Kind {
  fileprivate var bit: UInt8 {
    switch self {
    case .egalim: 0b001
    case .bio: 0b010
    case .meatAndFish: 0b100
    }
  }
}
