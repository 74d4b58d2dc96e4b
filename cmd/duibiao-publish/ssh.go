package main

import (
	"cmp"
	"context"
	"errors"
	"net"
	"os"
	"os/user"
	"path/filepath"
	"slices"
	"time"

	"github.com/pkg/sftp"
	"golang.org/x/crypto/ssh"
	"golang.org/x/crypto/ssh/agent"
	"golang.org/x/crypto/ssh/knownhosts"

	"duibiao/internal/publish"
)

// connection is one of SFTP, and that of SSH below it.
type connection struct {
	*sftp.Client
	ssh *ssh.Client
}

// Close ends both.
func (c *connection) Close() error { return errors.Join(c.Client.Close(), c.ssh.Close()) }

// dialer connects to a server by SSH, as its own client does: with the keys of the agent and those in
// ~/.ssh, and only if known_hosts has the key of the host.
type dialer struct {
	host    string // with its port
	signers func() ([]ssh.Signer, error)
	locked  []string // keys that have a passphrase
	config  *ssh.ClientConfig
}

// patience is for how long a server may not answer.
const patience = 30 * time.Second

// newDialer reads keys and hosts. An address may name the files of both.
func newDialer(to *address) (*dialer, error) {
	for name := range to.Query() {
		if name != "identity" && name != "known_hosts" {
			return nil, sayParameter.Fail(name)
		}
	}
	home, err := os.UserHomeDir()
	if err != nil {
		return nil, err
	}
	d := &dialer{host: net.JoinHostPort(to.Hostname(), cmp.Or(to.Port(), "22"))}
	hosts := cmp.Or(to.Query().Get("known_hosts"), filepath.Join(home, ".ssh", "known_hosts"))
	known, err := knownhosts.New(hosts)
	if err != nil {
		return nil, sayNoHosts.Fail(err)
	}
	d.signers, d.locked, err = keys(filepath.Join(home, ".ssh"), to.Query().Get("identity"))
	if err != nil {
		return nil, err
	}
	d.config = &ssh.ClientConfig{
		User: userOf(to), Timeout: patience,
		Auth:              []ssh.AuthMethod{ssh.PublicKeysCallback(d.signers)},
		HostKeyCallback:   explained(known, to.Hostname()),
		HostKeyAlgorithms: algorithms(known, d.host),
	}
	return d, nil
}

// userOf returns the name that an address says, or that of the user of this machine.
func userOf(to *address) string {
	if name := to.User.Username(); name != "" {
		return name
	}
	if u, err := user.Current(); err == nil {
		return u.Username
	}
	return ""
}

// keys returns what signs for the user: the key that is named, or else those of the agent, and those of
// the folder that need no passphrase; and which do need one.
func keys(folder, named string) (signers func() ([]ssh.Signer, error), locked []string, err error) {
	var list []ssh.Signer
	if named != "" {
		signer, err := readKey(named)
		if err != nil {
			return nil, nil, sayNoKey.Fail(named, err)
		}
		list = append(list, signer)
	} else {
		for _, name := range []string{"id_ed25519", "id_ecdsa", "id_rsa"} {
			signer, err := readKey(filepath.Join(folder, name))
			if _, closed := errors.AsType[*ssh.PassphraseMissingError](err); closed {
				locked = append(locked, filepath.Join(folder, name))
			}
			if err == nil {
				list = append(list, signer)
			}
		}
	}
	socket := os.Getenv("SSH_AUTH_SOCK")
	return func() ([]ssh.Signer, error) {
		if named != "" || socket == "" {
			return list, nil
		}
		c, err := net.Dial("unix", socket)
		if err != nil {
			return list, nil // an agent that has gone
		}
		signers, err := agent.NewClient(c).Signers()
		if err != nil {
			return list, nil
		}
		return append(signers, list...), nil
	}, locked, nil
}

func readKey(name string) (ssh.Signer, error) {
	text, err := os.ReadFile(name)
	if err != nil {
		return nil, err
	}
	return ssh.ParsePrivateKey(text)
}

// explained says of a host that is not known, or has another key, what to do.
func explained(known ssh.HostKeyCallback, host string) ssh.HostKeyCallback {
	return func(address string, remote net.Addr, key ssh.PublicKey) error {
		err := known(address, remote, key)
		if e, ok := errors.AsType[*knownhosts.KeyError](err); ok {
			if len(e.Want) == 0 {
				return &publish.Refusal{Err: sayUnknownHost.Fail(host)}
			}
			return &publish.Refusal{Err: sayOtherHost.Fail(host)}
		}
		return err
	}
}

// algorithms returns those of the keys that known_hosts has of a host, so that the host shows one of these,
// and not another that it has too. There are none if it is not known.
func algorithms(known ssh.HostKeyCallback, host string) []string {
	e, _ := errors.AsType[*knownhosts.KeyError](known(host, &net.TCPAddr{IP: net.IPv4zero}, noKey{}))
	var list []string
	if e == nil {
		return nil
	}
	for _, k := range e.Want {
		names := []string{k.Key.Type()}
		if k.Key.Type() == ssh.KeyAlgoRSA {
			names = []string{ssh.KeyAlgoRSASHA512, ssh.KeyAlgoRSASHA256}
		}
		for _, name := range names {
			if !slices.Contains(list, name) {
				list = append(list, name)
			}
		}
	}
	return list
}

// noKey is a key that no host has.
type noKey struct{}

func (noKey) Type() string                        { return "none" }
func (noKey) Marshal() []byte                     { return []byte("none") }
func (noKey) Verify([]byte, *ssh.Signature) error { return errors.New("no key") }

// dial connects.
func (d *dialer) dial(ctx context.Context) (*connection, error) {
	raw, err := (&net.Dialer{Timeout: patience}).DialContext(ctx, "tcp", d.host)
	if err != nil {
		return nil, err
	}
	conn, channels, requests, err := ssh.NewClientConn(raw, d.host, d.config)
	if err != nil {
		_ = raw.Close() // it may be closed already, and the first error tells more
		return nil, d.refused(err)
	}
	client := ssh.NewClient(conn, channels, requests)
	c, err := sftp.NewClient(client, sftp.UseConcurrentWrites(true))
	if err != nil {
		return nil, errors.Join(err, client.Close())
	}
	return &connection{c, client}, nil
}

// refused says of an error whether it stays.
func (d *dialer) refused(err error) error {
	if e, ok := errors.AsType[*publish.Refusal](err); ok {
		return e.Err
	}
	if _, ok := errors.AsType[net.Error](err); ok {
		return err
	}
	signers, e := d.signers()
	if e == nil && len(signers) == 0 && len(d.locked) > 0 {
		return &publish.Refusal{Err: sayLocked.Fail(d.locked[0])}
	}
	if e == nil && len(signers) == 0 {
		return &publish.Refusal{Err: sayNoAuth.Fail(d.host)}
	}
	return &publish.Refusal{Err: err}
}
