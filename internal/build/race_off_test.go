//go:build !race

package build

// raceDetector says that the tests run with the race detector.
const raceDetector = false
