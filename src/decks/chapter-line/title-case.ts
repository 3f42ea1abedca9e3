const ACRONYMS = new Map(
  `ACID ACL AES AI AJAX ALU AMQP ANOVA ANSI API APIs APM APT ARIMA ARMA ARP ASCII ASIC ASP AST AUC AWS AVL BERT BIOS BFS BLAS BPE CDC CDF CDN CFD CI CIDR CISC CLI CLR
CLT CMS CNN CNNs COBOL CORBA CORS CPU CPUs CRC CRUD CSR CSRF CSS CSV CTE CUDA CV DAG DAO DBMS DDD DDL DDoS DES DFA DFS DFT DHCP DI DIMM DML DMA DNA DNS DOM DOS DRAM DSL DTO EBS EC2 ECDSA ECS EDA EF
EFS EJB EKS ELF EM EOF ER ERD ETL EU FAQ FFT FIFO FORTRAN FPGA FSM FTP GAN GANs GC GCC GCP GDB GDP GDPR GIL GIS GNU GPL GPS GPT GPU GPUs GRU GUI GUID HDFS HMAC HMM HTML HTTP HTTPS I/O IAM IBM ICA ICMP IDE IDEs IDF IEEE IIS II III IV VI VII
VIII IX XI XII IMAP IO IOT IP IPC IPO IPV4 IPV6 IRQ ISA ISO ISP JAR JDBC JDK JIT JMS JPA JPEG JSON JSP JSX JVM JWT KNN LAN LAPACK LASSO LDA LDAP LIFO LINQ LLM LLMs LLVM LR LRU LSM LSTM LU LVM LXC MCMC MDP MDPs
MIMD MIME MIPS MIT ML MLE MLP MMU MPI MQTT MSE MTBF MVC MVP MVVM NAS NASA NAT NFA NFC NFS NGINX NIC NLP NP NULL NUMA ODE ODEs OLAP OLS OLTP OOP ORM OS OSI PCA PCB PCI PDE PDEs PDF PEP PGP PHP PID PMF PNG POSIX PPO QA QOS QR RAG RAID
RAM RBAC RCU RDBMS RDD RDF RDS REPL REST RFC RGB RISC RL RLHF RMI RMSE RNA RNN RNNs ROC ROI ROM RPC RSA RSS RTT S3 SAML SCADA SDK SDN SELinux SGD SHA SIMD SLA SLI SLO SMTP SNMP SOA SOAP SPA SPI SQL SRE SSA SSD SSH SSL SSO STL
SVD SVG SVM SVMs TCP TDD TF TLB TLS TPU TTL UART UDF UDP UI UML UNIX UPC URI URIs URL URLs USA USB UTC UTF UUID UX VAE VBA VCS VHDL VLAN VLSI VM VMs VPC VPN WAN WCF WPF WSGI XML XOR XP XSS YAML ZFS`
    .split(/\s+/)
    .map((acronym) => [acronym.toUpperCase(), acronym]),
);

const SMALL_WORDS = new Set(
  'a an and as at but by for from if in into nor of off on onto or over per so than the to up via vs with yet'.split(
    ' ',
  ),
);

/**
 * Converts a title in capitals to title case: "USING THE HTTP API" becomes "Using the HTTP API". Titles with a
 * lowercase letter, and those that may consist of acronyms, stay unchanged.
 */
export function capitalsToTitleCase(title: string): string {
  if (!/\p{Lu}/u.test(title) || /\p{Ll}/u.test(title)) return title;
  const words = title.split(' ');
  if (!words.some(isSpelledOut)) return title;
  return words
    .map((word, index) => lowerWord(word, index === 0 || index === words.length - 1))
    .join(' ');
}

/**
 * Returns whether a word is certainly not an acronym: it has at least five letters, or is a small one such as "AND".
 */
function isSpelledOut(word: string): boolean {
  const small = word.length > 1 && SMALL_WORDS.has(word.toLowerCase());
  return small || (/\p{L}{5}/u.test(word) && !isAcronym(word));
}

function lowerWord(word: string, atEnd: boolean): string {
  if (!atEnd && SMALL_WORDS.has(word.toLowerCase())) return word.toLowerCase();
  return word.replace(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’]*/gu, (part) => lowerPart(part));
}

function lowerPart(part: string): string {
  const known = ACRONYMS.get(part);
  if (known !== undefined) return known;
  return isAcronym(part) ? part : part.charAt(0) + part.slice(1).toLowerCase();
}

/** Returns whether a word is a known acronym, contains a digit, or has no vowel. */
function isAcronym(word: string): boolean {
  const bare = word.replace(/[^\p{L}\p{N}]/gu, '');
  return ACRONYMS.has(bare) || /\d/.test(bare) || /^[BCDFGHJKLMNPQRSTVWXZ]{2,}$/.test(bare);
}
