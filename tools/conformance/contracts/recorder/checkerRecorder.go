package checker

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
	"time"

	"github.com/oasdiff/oasdiff/diff"
)

type recordedChange struct {
	Id        string `json:"id"`
	Level     string `json:"level"`
	Operation string `json:"operation"`
	Path      string `json:"path"`
}

type recordedCase struct {
	Test     string           `json:"test"`
	Today    string           `json:"today"`
	Plain    bool             `json:"plain"`
	Checked  []recordedChange `json:"checked"`
	Default  []recordedChange `json:"default"`
	Base     json.RawMessage  `json:"base"`
	Revision json.RawMessage  `json:"revision"`
}

var written = struct {
	sync.Mutex
	perTest map[string]int
}{perTest: map[string]int{}}

// CheckBackwardCompatibilityUntilLevel checks as before and writes what the test of oasdiff gave and got, and beside it what
// all checks say of the pair.
func CheckBackwardCompatibilityUntilLevel(config *Config, diffReport *diff.Diff, sources *diff.OperationsSourcesMap, level Level) Changes {
	result := checkUnrecorded(config, diffReport, sources, level)
	folder := os.Getenv("ALMANAC_RECORD_CASES")
	pair, found := diff.RecordedOf(diffReport)
	test := nameOfTest()
	if folder == "" || !found || test == "" {
		return result
	}
	all := checkUnrecorded(NewConfig(GetAllChecks(), withoutVersioning()), diffReport, sources, INFO)
	written.Lock()
	defer written.Unlock()
	written.perTest[test]++
	name := fmt.Sprintf("%s-%d", test, written.perTest[test])
	text, err := json.Marshal(recordedCase{name, time.Now().Format(time.DateOnly), pair.Plain, changesOf(result), changesOf(all), pair.Base, pair.Revision})
	if err == nil {
		err = os.WriteFile(filepath.Join(folder, name+".json"), text, 0o644)
	}
	if err != nil {
		panic(err)
	}
	return result
}

// withoutVersioning keeps apart the rules about info.version, which say nothing of the API itself.
func withoutVersioning() Option {
	return WithSeverityLevels(map[string]Level{
		APIVersionNotBumpedId:      NONE,
		APIVersionDecreasedId:      NONE,
		APIMajorVersionNotBumpedId: NONE,
	})
}

func changesOf(changes Changes) []recordedChange {
	result := []recordedChange{}
	for _, change := range changes {
		result = append(result, recordedChange{change.GetId(), change.GetLevel().String(), change.GetOperation(), change.GetPath()})
	}
	return result
}

// nameOfTest is the test function that asked, or nothing.
func nameOfTest() string {
	callers := make([]uintptr, 64)
	frames := runtime.CallersFrames(callers[:runtime.Callers(2, callers)])
	for {
		frame, more := frames.Next()
		if _, name, ok := strings.Cut(frame.Function, "checker_test.Test"); ok {
			name, _, _ = strings.Cut(name, ".")
			return "Test" + name
		}
		if !more {
			return ""
		}
	}
}
