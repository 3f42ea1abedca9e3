/** The subjects of the textbooks of one field. */
export interface Field {
  titles: readonly string[];
  /** Modifiers: a phrase of the field is one or two of them and a noun. */
  qualifiers: readonly string[];
  nouns: readonly string[];
  /** Proper names: libraries, programs, formats. */
  tools: readonly string[];
  acronyms: readonly (readonly [short: string, long: string])[];
  /** Languages of its code, the most frequent first. */
  languages: readonly string[];
  /** The share of cards that contain formulas. */
  math: number;
  /** The share of cards that contain code. */
  code: number;
}

const list = (text: string): string[] => text.split(',').map((word) => word.trim());

const acronyms = (text: string): [string, string][] =>
  text.split(';').map((pair) => {
    const [short = '', long = ''] = pair.split('=');
    return [short.trim(), long.trim()];
  });

export const FIELDS: readonly Field[] = [
  {
    titles: list(
      'Numerical Physics, Waves and Matter, Simulating Nature, Mechanics by Computer, Fields and Particles',
    ),
    qualifiers: list(
      'relativistic, damped, coupled, binding, kinetic, quantum, thermal, magnetic, orbital, chaotic, driven, electric, angular, spectral, nonlinear, stochastic, elastic, nuclear, discrete, boundary-value',
    ),
    nouns: list(
      'oscillator, pendulum, wave packet, potential well, cross section, lattice, partition function, energy level, field equation, phase space, momentum, trajectory, integrator, scattering amplitude, heat equation, Fourier series, path integral, random walk, eigenvalue problem, attractor',
    ),
    tools: list('NumPy, SciPy, Matplotlib, VPython, Fortran, SymPy, FFTW, LAPACK'),
    acronyms: acronyms(
      'FFT=Fast Fourier Transform; ODE=Ordinary Differential Equation; PDE=Partial Differential Equation; LJ=Lennard-Jones Potential',
    ),
    languages: list('python, fortran, cpp, matlab, julia'),
    math: 0.8,
    code: 0.4,
  },
  {
    titles: list(
      'Learning Machines, Deep Networks at Work, Models That Read, Gradients in Practice, Building with Language Models',
    ),
    qualifiers: list(
      'convolutional, recurrent, residual, hidden, pretrained, sparse, masked, contrastive, generative, multi-head, low-rank, quantized, supervised, adversarial, variational, normalized, transfer, in-context, fine-tuned, batch',
    ),
    nouns: list(
      'attention layer, loss function, learning rate, embedding, tokenizer, optimizer, gradient descent, activation function, training loop, feature map, encoder, decoder, regularization, dropout, softmax, prompt, retrieval pipeline, weight matrix, classifier, validation set',
    ),
    tools: list(
      'TensorFlow, PyTorch, JAX, Keras, Hugging Face Transformers, scikit-learn, Optax, LangChain',
    ),
    acronyms: acronyms(
      'SGD=Stochastic Gradient Descent; RAG=Retrieval-Augmented Generation; LoRA=Low-Rank Adaptation; CNN=Convolutional Neural Network; LSTM=Long Short-Term Memory; MSE=Mean Squared Error',
    ),
    languages: list('python, bash, json, yaml'),
    math: 0.5,
    code: 0.55,
  },
  {
    titles: list(
      'Chance and Decision, Learning by Reward, Reasoning under Uncertainty, Statistics for Programmers',
    ),
    qualifiers: list(
      'conditional, marginal, greedy, optimal, off-policy, on-policy, empirical, Bayesian, expected, discounted, stationary, unbiased, posterior, prior, sequential, weighted, sample-average, episodic, asymptotic, minimax',
    ),
    nouns: list(
      'policy, value function, estimator, action value, return, Markov chain, bandit problem, confidence interval, likelihood, importance sampling, backup diagram, exploration rate, hypothesis test, variance, regret bound, reward signal, transition matrix, bootstrap, regression line, Monte Carlo method',
    ),
    tools: list('R, Stan, Gymnasium, pandas, statsmodels, Jupyter'),
    acronyms: acronyms(
      'MDP=Markov Decision Process; TD=Temporal Difference; UCB=Upper Confidence Bound; MCMC=Markov Chain Monte Carlo',
    ),
    languages: list('python, r, text'),
    math: 0.85,
    code: 0.2,
  },
  {
    titles: list(
      'Systems That Agree, Data across Machines, Distributed Design, Services in the Small',
    ),
    qualifiers: list(
      'eventual, causal, linearizable, leader-based, asynchronous, replicated, partitioned, idempotent, fault-tolerant, two-phase, append-only, exactly-once, multi-leader, quorum, hinted, read-your-writes, distributed, ordered, event-driven, versioned',
    ),
    nouns: list(
      'consensus, replication log, vector clock, leader election, transaction, partition, message queue, consistency model, snapshot, failover, heartbeat, stream processor, service mesh, saga, split brain, clock skew, gossip protocol, event log, conflict resolution, rebalancing',
    ),
    tools: list('Kafka, ZooKeeper, Cassandra, etcd, Raft, gRPC, RabbitMQ, Flink'),
    acronyms: acronyms(
      'CAP=Consistency Availability Partition Tolerance; CRDT=Conflict-free Replicated Data Type; CDC=Change Data Capture; RPC=Remote Procedure Call',
    ),
    languages: list('java, go, json, protobuf, sql'),
    math: 0.2,
    code: 0.35,
  },
  {
    titles: list(
      'Inside the Database, Queries and Plans, Warehouses and Lakes, Storage from the Ground Up',
    ),
    qualifiers: list(
      'clustered, covering, columnar, materialized, composite, foreign, slowly-changing, hash, merge, nested-loop, write-ahead, snapshot, star, denormalized, secondary, full-text, temporal, recursive, correlated, bitmap',
    ),
    nouns: list(
      'index, join, query plan, isolation level, buffer pool, B-tree, log-structured tree, fact table, dimension table, data warehouse, lock manager, cardinality estimate, view, trigger, stored procedure, primary key, deadlock, checkpoint, schema migration, window function',
    ),
    tools: list('PostgreSQL, SQLite, MongoDB, DuckDB, Redis, Snowflake, MySQL, Spark SQL'),
    acronyms: acronyms(
      'LSM=Log-Structured Merge Tree; MVCC=Multi-Version Concurrency Control; ETL=Extract Transform Load; WAL=Write-Ahead Log; OLAP=Online Analytical Processing',
    ),
    languages: list('sql, python, json, bash'),
    math: 0.1,
    code: 0.5,
  },
  {
    titles: list('The Kernel and You, Command Line Craft, Processes and Pages, Linux in Depth'),
    qualifiers: list(
      'virtual, kernel, user-space, copy-on-write, real-time, blocking, preemptive, shared, anonymous, signal, background, exit, hard, symbolic, per-process, cached, interrupt, standard, regular, hashed',
    ),
    nouns: list(
      'memory mapping, page table, context switch, scheduler, file descriptor, system call, pipe, inode, process group, exit code, command substitution, environment variable, shell script, page fault, mount point, job control, device driver, semaphore, thread pool, zombie process',
    ),
    tools: list('bash, systemd, strace, GDB, grep, awk, perf, tmux'),
    acronyms: acronyms(
      'TLB=Translation Lookaside Buffer; IPC=Inter-Process Communication; NUMA=Non-Uniform Memory Access; DMA=Direct Memory Access',
    ),
    languages: list('bash, c, text, asm, python'),
    math: 0.08,
    code: 0.6,
  },
  {
    titles: list(
      'Queues and Waiting, Performance by the Numbers, Modelling Networks, Capacity and Load',
    ),
    qualifiers: list(
      'mean, steady-state, closed, open, birth-death, processor-sharing, heavy-tailed, memoryless, bottleneck, residual, multi-server, preemptive, priority, tandem, saturated, offered, conditional, limiting, generalised, worst-case',
    ),
    nouns: list(
      'response time, busy period, arrival rate, service time, queue length, throughput, utilisation, job size, Poisson process, hazard rate, stationary distribution, balance equation, tail probability, queueing network, load balancer, slowdown, Markov chain, renewal process, transform, server farm',
    ),
    tools: list('Octave, SimPy, Wireshark, iperf, Grafana, NS-3'),
    acronyms: acronyms(
      'FCFS=First Come First Served; SRPT=Shortest Remaining Processing Time; PS=Processor Sharing; CTMC=Continuous-Time Markov Chain',
    ),
    languages: list('python, matlab, text'),
    math: 0.9,
    code: 0.1,
  },
  {
    titles: list(
      'Java by Example, Concurrency in .NET, Modern C++ Recipes, Functional Thinking, Web Apps with ASP.NET',
    ),
    qualifiers: list(
      'generic, immutable, lazy, thread-safe, functional, sealed, anonymous, concurrent, annotated, dependency, asynchronous, reactive, nullable, static, overloaded, higher-order, scoped, extension, parallel, lock-free',
    ),
    nouns: list(
      'collection, stream pipeline, thread pool, lambda expression, interface, garbage collector, middleware, controller action, dependency injection, iterator, future, exception handler, enumerator, model binding, record type, actor, template, destructor, race condition, tag helper',
    ),
    tools: list('JUnit, Spring, Entity Framework Core, LINQ, Maven, Razor Pages, Roslyn, Boost'),
    acronyms: acronyms(
      'JVM=Java Virtual Machine; RAII=Resource Acquisition Is Initialization; LINQ=Language Integrated Query; TPL=Task Parallel Library; MVC=Model View Controller',
    ),
    languages: list('java, csharp, cpp, xml, html, scala'),
    math: 0.04,
    code: 0.8,
  },
  {
    titles: list(
      'Infrastructure in Plain Text, Clusters without Tears, Shipping Software, Cloud Foundations',
    ),
    qualifiers: list(
      'immutable, declarative, remote, rolling, blue-green, managed, ephemeral, horizontal, stateful, least-privilege, canary, ingress, reusable, versioned, containerised, zero-downtime, shared, encrypted, regional, sidecar',
    ),
    nouns: list(
      'module, state file, deployment, provider, pipeline, security group, load balancer, auto-scaling group, secret, container image, health check, workspace, backend, variable, service account, node pool, config map, rollback, drift, load test',
    ),
    tools: list('Terraform, Kubernetes, Docker, Helm, Ansible, GitHub Actions, Vault, Prometheus'),
    acronyms: acronyms(
      'IaC=Infrastructure as Code; CI=Continuous Integration; IAM=Identity and Access Management; VPC=Virtual Private Cloud',
    ),
    languages: list('hcl, yaml, bash, dockerfile, json, go'),
    math: 0.02,
    code: 0.65,
  },
  {
    titles: list(
      'Proofs and Programs, Algorithms Explained, Linear Spaces, Discrete Structures, Optimal Solutions',
    ),
    qualifiers: list(
      'linear, convex, positive-definite, orthogonal, minimal, greedy, amortized, recursive, compact, bipartite, directed, weighted, dual, finite, modular, balanced, maximal, strongly-connected, bounded, constrained',
    ),
    nouns: list(
      'spanning tree, matrix factorisation, vector space, recurrence, shortest path, dynamic program, eigenvector, norm, generating function, invariant, subspace, flow network, heap, hash table, lower bound, matching, permutation group, Lagrange multiplier, fixed point, suffix array',
    ),
    tools: list('MATLAB, SageMath, Lean, Julia, GLPK, CVXPY'),
    acronyms: acronyms(
      'SVD=Singular Value Decomposition; DFS=Depth-First Search; LP=Linear Programming; CSR=Compressed Sparse Row; DAG=Directed Acyclic Graph',
    ),
    languages: list('python, cpp, julia, java, text'),
    math: 0.75,
    code: 0.35,
  },
];
