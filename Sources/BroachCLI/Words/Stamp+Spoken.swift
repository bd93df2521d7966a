import Notebook

extension Stamp {
  /// As it is read aloud: `20 November at 22:31`.
  var spoken: String {
    let months = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ]
    let month = months.indices.contains(day.month - 1) ? months[day.month - 1] : day.text
    return "\(day.day) \(month) at \(clock)"
  }
}
