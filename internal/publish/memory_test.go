package publish

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"sync"
)

// memory is a store that counts what is done, and fails when it is told to.
type memory struct {
	mu       sync.Mutex
	objects  map[string]*Object
	versions map[string]int
	next     int
	ops      []string
	fail     func(n int) error // of an operation, from 1 on; nil if none fails
	late     bool              // whether a write that fails has been done all the same
	after    func()            // looks at the objects after each change
}

func newMemory() *memory {
	return &memory{objects: map[string]*Object{}, versions: map[string]int{}}
}

// op notes an operation, and says whether it fails.
func (m *memory) op(what, name string) error {
	m.ops = append(m.ops, what+" "+name)
	if m.fail == nil {
		return nil
	}
	return m.fail(len(m.ops))
}

func (m *memory) Read(_ context.Context, name string) ([]byte, string, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if err := m.op("read", name); err != nil {
		return nil, "", err
	}
	o := m.objects[name]
	if o == nil {
		return nil, "", fs.ErrNotExist
	}
	return o.Data, fmt.Sprint(m.versions[name]), nil
}

func (m *memory) set(o *Object) {
	m.next++
	m.objects[o.Name], m.versions[o.Name] = o, m.next
	if m.after != nil {
		m.after()
	}
}

func (m *memory) Write(_ context.Context, o *Object) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	err := m.op("write", o.Name)
	if err == nil || m.late {
		m.set(o)
	}
	return err
}

func (m *memory) Swap(_ context.Context, o *Object, version string) (string, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	err := m.op("swap", o.Name)
	if err != nil && !m.late {
		return "", err
	}
	is := ""
	if m.objects[o.Name] != nil {
		is = fmt.Sprint(m.versions[o.Name])
	}
	if is != version {
		return "", errors.Join(err, ErrChanged)
	}
	m.set(o)
	return fmt.Sprint(m.next), err
}

func (m *memory) Remove(_ context.Context, name string) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	err := m.op("remove", name)
	if err == nil || m.late {
		delete(m.objects, name)
		if m.after != nil {
			m.after()
		}
	}
	return err
}

func (m *memory) Exists(_ context.Context, name string) (bool, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.objects[name] != nil, m.op("exists", name)
}

func (m *memory) List(_ context.Context, yield func(string) bool) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	if err := m.op("list", ""); err != nil {
		return err
	}
	for name := range maps.Keys(m.objects) {
		if !yield(name) {
			break
		}
	}
	return nil
}
