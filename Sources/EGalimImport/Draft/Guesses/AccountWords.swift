/// The accounts of a French ledger by their first digit, which the general chart of accounts fixes: purchases are of
/// class 6, whom one owes of class 4, banks of class 5.
enum AccountWords {
  /// Whether an account is one of those whom a purchase is owed to, or paid from.
  static func isOfOthers(_ account: String) -> Bool {
    isAccount(account) && (account.hasPrefix("4") || account.hasPrefix("5"))
  }

  /// The rules that leave such accounts out, one a class that is there.
  static func exclusions(of accounts: [String]) -> [ArticleRule] {
    let classes = [("4", "comptes de tiers et de TVA"), ("5", "comptes de banque et de caisse")]
    return classes.filter { digit, _ in accounts.contains { isAccount($0) && $0.hasPrefix(digit) } }.map {
      digit, name in
      var values = ArticleValues()
      values.isExclusion = true
      return ArticleRule(
        column: RuleField.articleCode.rawValue, pattern: digit + "*", values: values,
        remark: "à vérifier\u{A0}: \(name), qui ne sont pas des achats")
    }
  }

  private static func isAccount(_ text: String) -> Bool {
    text.utf8.count >= 3 && text.utf8.prefix(3).allSatisfy { (0x30...0x39).contains($0) }
  }
}
