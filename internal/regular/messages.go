package regular

import "duibiao/internal/diag"

// sayNotRegular says that something is no file.
var sayNotRegular = diag.Phrase{
	Zh: "这是管道、套接字或设备，不是普通文件",
	En: "this is a pipe, a socket or a device, not a regular file",
}
