import Foundation

// The probe as this computer runs it; WebAssembly/Start.swift is the same for a browser.
let input = try FileHandle.standardInput.readToEnd() ?? Data()
try FileHandle.standardOutput.write(contentsOf: Data(CoreProbe.run(Array(input)).utf8))
