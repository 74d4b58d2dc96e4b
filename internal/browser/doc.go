// Package browser has tests alone: it builds the sample and looks at its pages as readers
// do, in Chromium and in Firefox, and as machines do, by the rules of axe and of the Nu
// validator. `make test-browser` installs what that needs and runs it.
//
// Pages are found in the output, and sorted by where they stand ([sortOf] in the tests), so
// a new kind of page is looked at without a change here. What is dear is done with the
// largest and the smallest page of each sort and language, what is cheap with all.
//
// With the flag -nginx (make test-browser NGINX=-nginx) a real nginx serves the site, under what
// duibiao headers tells it: so the site is looked at with its headers.
//
// What is known to fail is in testdata/known-*.txt, by sort and language; what passes again
// has to leave it.
package browser
