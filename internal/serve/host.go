package serve

import (
	"net"
	"net/netip"
	"strings"
)

// answers reports whether requests for a host, as browsers name it in the header
// Host, are answered: one that is this machine, or the one that was asked for in
// --addr. A page elsewhere can make a name of its own lead to this machine (DNS
// rebinding), but it cannot choose another name for the header.
func answers(header, asked string) bool {
	host := hostOf(header)
	return isLoopback(host) || host != "" && strings.EqualFold(host, asked)
}

// hostOf takes the port off a Host header, and the brackets off an IPv6 address.
func hostOf(header string) string {
	if host, _, err := net.SplitHostPort(header); err == nil {
		return host
	}
	return strings.TrimSuffix(strings.TrimPrefix(header, "["), "]")
}

// isLoopback reports whether a host is this machine and cannot be another.
func isLoopback(host string) bool {
	if ip, err := netip.ParseAddr(host); err == nil {
		return ip.Unmap().IsLoopback()
	}
	host = strings.ToLower(strings.TrimSuffix(host, "."))
	return host == "localhost" || strings.HasSuffix(host, ".localhost")
}

// webAddress returns the address to open of a server that listens at at.
func webAddress(host string, at net.Addr) string {
	if ip, err := netip.ParseAddr(host); host == "" || err == nil && ip.IsUnspecified() {
		host = "localhost"
	}
	_, port, err := net.SplitHostPort(at.String())
	if err != nil {
		return "http://" + at.String() + "/"
	}
	return "http://" + net.JoinHostPort(host, port) + "/"
}
