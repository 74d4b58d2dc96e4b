package main

import (
	"errors"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"time"

	"duibiao/internal/build"
	"duibiao/internal/diag"
)

const (
	fetchTime = 30 * time.Second
	mostData  = 64 << 20 // bytes of a data file
)

// onlineData reads what is online: a data file by its address or its path, or all those of a
// folder that was published.
func onlineData(where string) ([]build.Online, error) {
	if strings.HasPrefix(where, "http://") || strings.HasPrefix(where, "https://") {
		text, err := fetch(where)
		return []build.Online{{Name: where, Text: text}}, err
	}
	info, err := os.Stat(where)
	if err != nil {
		return nil, err
	}
	files := []string{where}
	if info.IsDir() {
		if files, err = dataFiles(where); err != nil {
			return nil, err
		}
	}
	var list []build.Online
	for _, name := range files {
		text, err := readData(name)
		if err != nil {
			return nil, err
		}
		list = append(list, build.Online{Name: filepath.ToSlash(name), Text: text})
	}
	return list, nil
}

// readData reads a data file. What is no file, such as a pipe, might never end, and neither might
// one that grows meanwhile.
func readData(name string) ([]byte, error) {
	info, err := os.Stat(name)
	if err != nil {
		return nil, err
	}
	if !info.Mode().IsRegular() {
		return nil, sayNotRegular.Fail(filepath.ToSlash(name))
	}
	f, err := os.Open(name)
	if err != nil {
		return nil, err
	}
	text, err := readMost(f, name)
	return text, errors.Join(err, f.Close())
}

// readMost reads what has an end, of at most the size of a data file.
func readMost(r io.Reader, name string) ([]byte, error) {
	text, err := io.ReadAll(io.LimitReader(r, mostData+1))
	if err == nil && len(text) > mostData {
		return nil, sayTooLarge.Fail(name, mostData>>20)
	}
	return text, err
}

// dataFiles lists the data files of reports in a folder that was published, or in its folder data.
func dataFiles(dir string) ([]string, error) {
	if info, err := os.Stat(filepath.Join(dir, "data")); err == nil && info.IsDir() {
		dir = filepath.Join(dir, "data")
	}
	list, err := os.ReadDir(dir)
	if err != nil {
		return nil, err
	}
	var files []string
	for _, e := range list {
		if slug, ok := strings.CutSuffix(e.Name(), ".json"); ok && !strings.Contains(slug, ".") && !e.IsDir() {
			files = append(files, filepath.Join(dir, e.Name()))
		}
	}
	if len(files) == 0 {
		return nil, sayNoOnline.Fail(dir)
	}
	return files, nil
}

// fetch loads a data file.
func fetch(address string) ([]byte, error) {
	client := &http.Client{Timeout: fetchTime}
	answer, err := client.Get(address)
	if err != nil {
		return nil, &diag.Failure{Words: sayNotFetched.With(address), Cause: err}
	}
	defer answer.Body.Close()
	if answer.StatusCode != http.StatusOK {
		return nil, sayAnswered.Fail(address, answer.Status)
	}
	if answer.ContentLength > mostData {
		return nil, sayTooLarge.Fail(address, mostData>>20)
	}
	text, err := readMost(answer.Body, address)
	if _, known := errors.AsType[*diag.Failure](err); err != nil && !known {
		return nil, &diag.Failure{Words: sayNotFetched.With(address), Cause: err}
	}
	return text, err
}
