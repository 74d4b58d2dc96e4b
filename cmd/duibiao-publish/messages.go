package main

import "duibiao/internal/diag"

// What the command does.
var (
	sayRoot    = diag.Words{En: "Uploads a site to where it is published", Zh: "把网站上传到发布的地方"}
	sayPublish = diag.Words{En: "Upload the site to an object store or a server: only what has changed", Zh: "把构建好的网站上传到对象存储或服务器，只传有变化的"}
	sayLong    = diag.Words{
		Zh: `把 duibiao build 构建好的文件夹上传到 --to 或 config.toml 中 [publish] to 写明的地方：

  s3://存储桶/文件夹?region=…      S3；另加 endpoint=https://… 则是 OSS、COS、MinIO 等
  azblob://容器/文件夹             Azure
  gs://存储桶/文件夹               Google
  sftp://用户@主机:端口/文件夹     SFTP，主机须在 known_hosts 中
  file:///文件夹                   本机

密钥取自各自通常的地方：环境变量（AWS_ACCESS_KEY_ID 等）、配置文件、ssh-agent。
中途停止也不要紧：读者随时可用，再运行一次就接着做。duibiao help publishing 有更多说明。`,
		En: `Uploads the folder that duibiao build has built to where --to says, or to in
[publish] of config.toml:

  s3://bucket/folder?region=…      S3; with endpoint=https://… OSS, COS, MinIO and others
  azblob://container/folder        Azure
  gs://bucket/folder               Google
  sftp://user@host:port/folder     SFTP; the host must be in known_hosts
  file:///folder                   this machine

Keys are taken from where each has them: the environment (AWS_ACCESS_KEY_ID and so on),
files of settings, the ssh agent. It is safe to stop: readers find a whole site at any
moment, and the next run goes on. More: duibiao help publishing`,
	}

	sayToFlag     = diag.Words{En: "the `address` to publish to, instead of to in [publish] of config.toml", Zh: "发布到的`地址`，代替 config.toml 中 [publish] 的 to"}
	sayOutFlag    = diag.Words{En: "the `folder` that is published (default public in the source folder)", Zh: "要发布的`文件夹`（默认是源文件夹中的 public）"}
	sayDryFlag    = diag.Words{En: "change nothing, print what would be done", Zh: "什么也不改，只显示会做什么"}
	sayDeleteFlag = diag.Words{En: "remove what earlier publications have brought and the site has no more", Zh: "删除以前发布、现在网站不再有的文件"}
	sayGzipFlag   = diag.Words{En: "also publish text packed with gzip, beside each file", Zh: "文字另传一份 gzip 压缩的，放在原文件旁"}
	sayBrotliFlag = diag.Words{En: "also publish text packed with brotli, beside each file", Zh: "文字另传一份 brotli 压缩的，放在原文件旁"}
	sayVerifyFlag = diag.Words{En: "look for files that somebody has removed from the destination, and publish them again", Zh: "检查目的地有没有被别人删掉的文件，重新发布它们"}
	sayAdoptFlag  = diag.Words{En: "let the site take the place of files that duibiao did not publish, under the same names", Zh: "同名的文件即使不是 duibiao 发布的，也由网站代替"}
	sayWaitFlag   = diag.Words{En: "for how `long` another publisher must give no sign before this one goes on in its place", Zh: "另一个发布者这么`久`没有动静，就接替它"}
	sayJobsFlag   = diag.Words{En: "how `many` files are uploaded at a time", Zh: "同时上传的`数量`"}
	sayQuietFlag  = diag.Words{En: "print mistakes only", Zh: "只显示错误"}
	sayCallerFlag = diag.Words{En: "the version of duibiao that runs this program", Zh: "运行本程序的 duibiao 的版本"}
)

// What was done.
var (
	sayUploading = diag.Words{En: "Publishing", Zh: "正在发布"}
	sayWaits     = diag.Words{En: "waiting: somebody else is publishing to the same place, or has died doing so", Zh: "正在等待：另有人在发布到同一目的地，或者中途停止了"}
	sayDone      = diag.Phrase{
		En: "%s: %d added, %d replaced, %d removed, %d unchanged; %d bytes (%s)",
		Zh: "%s：新增 %d 个，替换 %d 个，删除 %d 个，未变 %d 个；%d 字节（%s）",
	}
	sayWouldBe = diag.Phrase{
		En: "%s, nothing done yet: %d to add, %d to replace, %d to remove, %d unchanged; %d bytes (%s)",
		Zh: "%s（尚未执行）：将新增 %d 个，替换 %d 个，删除 %d 个，未变 %d 个；%d 字节（%s）",
	}
	sayLeft = diag.Plural{
		One:  "%d file is there that the site has no more: --delete removes it",
		Many: "%d files are there that the site has no more: --delete removes them",
		Zh:   "有 %d 个文件网站已不再有：可用 --delete 删除",
	}
	sayChange = diag.Phrase{En: "%s %s", Zh: "%s %s"}
)

// What is wrong.
var (
	sayVersions = diag.Phrase{
		En: "%s is version %s, but duibiao is %s: build both anew",
		Zh: "%s 的版本是 %s，而 duibiao 是 %s：请重新构建这两个程序",
	}
	sayNoTo        = diag.Words{En: "say where to publish: --to s3://bucket/folder, or to in [publish] of config.toml", Zh: "请写明发布到哪里：--to s3://存储桶/文件夹，或在 config.toml 的 [publish] 里写 to"}
	sayIntoSources = diag.Phrase{En: "%s is the source folder, a part of the sources, or the site itself: publish to another place", Zh: "%s 是源文件夹、源文件的一部分，或站点本身：请发布到别处"}
	sayBadTo       = diag.Words{En: "--to is wrong", Zh: "--to 不对"}
	sayStopped     = diag.Words{En: "stopped; the next run goes on from here", Zh: "已停止；再运行一次就从这里接着做"}
	sayStore       = diag.Phrase{En: "%s cannot be used: %s", Zh: "%s 无法使用：%s"}
	sayRefused     = diag.Phrase{
		En: "%s refuses: see that it is there, and that the key may read, write, list and delete in it",
		Zh: "%s 拒绝了请求：请核对它是否存在，以及密钥能否在其中读、写、列出和删除",
	}
	sayNoAnswer = diag.Phrase{
		En: "%s does not answer as it should: see that the address is right, or try again later; the next run goes on from here",
		Zh: "%s 没有正常答复：请核对地址，或稍后再试；再运行一次就从这里接着做",
	}
	sayNoBucket = diag.Phrase{
		En: "there is no bucket or container %q there: make it first, in the store's own console",
		Zh: "那里没有存储桶（容器）%q：请先在存储服务的控制台里新建",
	}
	sayNoStoreKey = diag.Phrase{
		En: "no key for %s was found: set %s (duibiao help operating)",
		Zh: "没有找到 %s 的密钥：请设置环境变量 %s（见 duibiao help operating）",
	}
	sayNoRegion = diag.Words{
		En: "the address has no region: s3://bucket/folder?region=…, as the store's console shows it",
		Zh: "地址里没有区域：s3://存储桶/文件夹?region=…，区域名见存储服务的控制台",
	}
	sayEndpoint = diag.Phrase{
		En: "endpoint=%s must begin with https:// or http://",
		Zh: "endpoint=%s 必须以 https:// 或 http:// 开头",
	}
	sayNoKey   = diag.Phrase{En: "the key %s could not be read: %s", Zh: "无法读取密钥 %s：%s"}
	sayNoHosts = diag.Phrase{
		En: "the known_hosts of ssh could not be read (%s): connect to the host with ssh once, and compare its key",
		Zh: "无法读取 ssh 的 known_hosts（%s）：请先用 ssh 连接一次这台主机，并核对它的密钥",
	}
	sayUnknownHost = diag.Phrase{
		En: "the host %s is not in known_hosts: connect to it with ssh once, and compare its key",
		Zh: "主机 %s 不在 known_hosts 中：请先用 ssh 连接一次，并核对它的密钥",
	}
	sayOtherHost = diag.Phrase{
		En: "the host %s has another key than known_hosts says: it may be somebody else's machine, so nothing was sent",
		Zh: "主机 %s 的密钥与 known_hosts 中的不同：可能是别人的机器，没有发送任何内容",
	}
	sayNoAuth = diag.Phrase{
		En: "there is no key for %s: neither in the ssh agent nor in ~/.ssh; name one with ?identity=FILE",
		Zh: "没有用于 %s 的密钥：ssh-agent 和 ~/.ssh 中都没有；可用 ?identity=文件 指明",
	}
	sayLocked = diag.Phrase{
		En: "the key %s has a passphrase: give it to the ssh agent with ssh-add, and run this again",
		Zh: "密钥 %s 有口令：请先用 ssh-add 把它交给 ssh-agent，再运行一次",
	}
	sayParameter = diag.Phrase{En: "an address of sftp takes identity and known_hosts, not %q", Zh: "sftp 的地址后面只能写 identity 和 known_hosts，不能写%q"}
)
