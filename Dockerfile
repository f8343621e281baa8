# syntax=docker/dockerfile:1

# Builds Brimful: one binary that needs libc, libm and libgcc only.
FROM rust:1.95-slim-bookworm AS builder
WORKDIR /build

# Versions of a C compiler, make and perl are Debian's to choose; they do not reach the final image.
# hadolint ignore=DL3008
RUN apt-get update \
    && apt-get install -y --no-install-recommends build-essential perl make \
    && rm -rf /var/lib/apt/lists/*

# The dependencies first, with an empty program: this layer is built again only when they change.
COPY Cargo.toml Cargo.lock ./
COPY .cargo .cargo
RUN mkdir src \
    && echo 'fn main() {}' > src/main.rs \
    && touch src/lib.rs \
    && cargo build --release --locked --bin brimful \
    && rm -rf src

# Then Brimful itself. Templates, migrations and assets are compiled into it. (touch: cargo compares times, and the
# files may be older than the empty program.)
COPY . .
RUN touch src/main.rs src/lib.rs \
    && cargo build --release --locked --bin brimful

# An empty folder that the final image can own: there is no mkdir in it.
RUN mkdir -p /skeleton/data


# What runs: no shell, no package manager, not root; certificates for TLS to PostgreSQL and SMTP are in it.
FROM gcr.io/distroless/cc-debian12:nonroot
LABEL org.opencontainers.image.title="Brimful" \
    org.opencontainers.image.description="Participatory budgeting for co-ops and networks" \
    org.opencontainers.image.licenses="AGPL-3.0-or-later"

COPY --from=builder --chown=65532:65532 /skeleton/data /data
COPY --from=builder /build/target/release/brimful /usr/local/bin/brimful

ENV BRIMFUL_DATABASE_URL=sqlite:/data/brimful.sqlite \
    BRIMFUL_DATA_DIR=/data \
    BRIMFUL_SPOOL_DIR=/data/spool \
    BRIMFUL_LISTEN=0.0.0.0:8080

# Numeric (distroless "nonroot"), so that an orchestrator can see that it is not root.
USER 65532:65532
WORKDIR /data
VOLUME ["/data"]
EXPOSE 8080

HEALTHCHECK --interval=30s --timeout=5s --start-period=20s --retries=3 CMD ["brimful", "health"]

ENTRYPOINT ["brimful"]
CMD ["serve"]
