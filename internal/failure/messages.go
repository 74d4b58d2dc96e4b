package failure

import (
	"io/fs"
	"os/exec"
	"syscall"

	"duibiao/internal/diag"
)

// cause is an error of the system in words. The English ones are the system's own on
// Linux.
type cause struct {
	err   error
	words diag.Words
}

// causes returns the errors that people meet, the special ones before those of package
// fs, which are several of the system's at a time.
func causes() []cause {
	return []cause{
		{syscall.ENOSPC, diag.Words{Zh: "磁盘空间已满", En: "no space left on device"}},
		{syscall.EDQUOT, diag.Words{Zh: "磁盘配额已用完", En: "disk quota exceeded"}},
		{syscall.EROFS, diag.Words{Zh: "文件系统是只读的", En: "read-only file system"}},
		{syscall.EFBIG, diag.Words{Zh: "文件太大", En: "file too large"}},
		{syscall.EIO, diag.Words{Zh: "设备读写出错", En: "input/output error"}},
		{syscall.EISDIR, diag.Words{Zh: "这是文件夹，不是文件", En: "is a directory"}},
		{syscall.ENOTDIR, diag.Words{Zh: "路径中有一段不是文件夹", En: "not a directory"}},
		{syscall.ENOTEMPTY, diag.Words{Zh: "文件夹不是空的", En: "directory not empty"}},
		{syscall.ELOOP, diag.Words{Zh: "符号链接层数太多", En: "too many levels of symbolic links"}},
		{syscall.ENAMETOOLONG, diag.Words{Zh: "名称太长", En: "file name too long"}},
		{syscall.EXDEV, diag.Words{Zh: "不能跨磁盘移动", En: "invalid cross-device link"}},
		{syscall.EBUSY, diag.Words{Zh: "正被占用", En: "device or resource busy"}},
		{syscall.EMFILE, diag.Words{Zh: "打开的文件太多", En: "too many open files"}},
		{syscall.ENFILE, diag.Words{Zh: "系统打开的文件太多", En: "too many open files in system"}},
		{syscall.ENOMEM, diag.Words{Zh: "内存不足", En: "cannot allocate memory"}},
		{syscall.EPIPE, diag.Words{Zh: "接收输出的程序已经结束", En: "broken pipe"}},
		{syscall.EADDRINUSE, diag.Words{Zh: "地址已被占用", En: "address already in use"}},
		{syscall.EADDRNOTAVAIL, diag.Words{Zh: "本机没有这个地址", En: "cannot assign requested address"}},
		{exec.ErrNotFound, diag.Words{Zh: "PATH 中没有这个程序", En: "executable file not found in $PATH"}},
		{fs.ErrNotExist, diag.Words{Zh: "没有这个文件或文件夹", En: "no such file or directory"}},
		{fs.ErrExist, diag.Words{Zh: "已经存在", En: "file exists"}},
		{fs.ErrPermission, diag.Words{Zh: "没有权限", En: "permission denied"}},
		{fs.ErrClosed, diag.Words{Zh: "文件已经关闭", En: "file already closed"}},
	}
}

// operations returns what fails, by the names that errors of the library have for it.
// The phrases take what it was done to and why it failed.
func operations() map[string]diag.Phrase {
	return map[string]diag.Phrase{
		"open":     {Zh: "无法打开 %s：%s", En: "open %s: %s"},
		"create":   {Zh: "无法创建 %s：%s", En: "create %s: %s"},
		"read":     {Zh: "无法读取 %s：%s", En: "read %s: %s"},
		"readdir":  {Zh: "无法列出 %s 的内容：%s", En: "readdir %s: %s"},
		"readlink": {Zh: "无法读取链接 %s：%s", En: "readlink %s: %s"},
		"write":    {Zh: "无法写入 %s：%s", En: "write %s: %s"},
		"close":    {Zh: "无法关闭 %s：%s", En: "close %s: %s"},
		"stat":     {Zh: "无法查看 %s：%s", En: "stat %s: %s"},
		"lstat":    {Zh: "无法查看 %s：%s", En: "lstat %s: %s"},
		"mkdir":    {Zh: "无法创建文件夹 %s：%s", En: "mkdir %s: %s"},
		"rename":   {Zh: "无法改名为 %s：%s", En: "rename %s: %s"},
		"remove":   {Zh: "无法删除 %s：%s", En: "remove %s: %s"},
		"unlink":   {Zh: "无法删除 %s：%s", En: "unlink %s: %s"},
		"truncate": {Zh: "无法清空 %s：%s", En: "truncate %s: %s"},
		"chdir":    {Zh: "无法进入 %s：%s", En: "chdir %s: %s"},
		"listen":   {Zh: "无法监听 %s：%s", En: "listen %s: %s"},
	}
}

var (
	// undone says that an operation that has no words of its own failed.
	sayUndone = diag.Phrase{Zh: "%[2]s：操作 %[1]s 失败：%[3]s", En: "%s %s: %s"}
	// noProgram says that a program cannot be started.
	sayNoProgram = diag.Phrase{Zh: "无法启动程序 %s：%s", En: "exec: %s: %s"}
)
