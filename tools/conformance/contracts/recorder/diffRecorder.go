package diff

import (
	"encoding/json"
	"reflect"
	"sync"

	"github.com/oasdiff/oasdiff/load"
)

// Recorded is a pair of documents as a test gave it, after whatever the test did to them.
type Recorded struct {
	Base, Revision json.RawMessage
	// Plain says that the test compared them with the settings that a user has.
	Plain bool
}

var recorded = struct {
	sync.Mutex
	pairs map[*Diff]Recorded
}{pairs: map[*Diff]Recorded{}}

// GetWithOperationsSourcesMap compares as before and keeps the pair.
func GetWithOperationsSourcesMap(config *Config, s1, s2 *load.SpecInfo) (*Diff, *OperationsSourcesMap, error) {
	base, errBase := json.Marshal(s1.Spec)
	revision, errRevision := json.Marshal(s2.Spec)
	result, sources, err := getWithOperationsSourcesMapUnrecorded(config, s1, s2)
	if err == nil && errBase == nil && errRevision == nil {
		recorded.Lock()
		recorded.pairs[result] = Recorded{base, revision, reflect.DeepEqual(config, NewConfig())}
		recorded.Unlock()
	}
	return result, sources, err
}

// RecordedOf finds the pair of a comparison.
func RecordedOf(result *Diff) (Recorded, bool) {
	recorded.Lock()
	defer recorded.Unlock()
	pair, ok := recorded.pairs[result]
	return pair, ok
}
