# The image of `goalcoach serve`: installed from the hash-locked files, run by nobody in particular, data in /data.
#   docker build -t goalcoach .
#   docker run --rm --read-only --tmpfs /tmp -v goalcoach-data:/data -p 8000:8000 goalcoach
ARG PYTHON_VERSION=3.11

FROM python:${PYTHON_VERSION}-slim-bookworm AS build
ENV PIP_DISABLE_PIP_VERSION_CHECK=1 PIP_NO_CACHE_DIR=1 UV_NO_CACHE=1 UV_SYSTEM_CERTS=1
WORKDIR /build
RUN python -m venv /opt/tools && python -m venv --without-pip /opt/goalcoach

COPY requirements/ requirements/
RUN /opt/tools/bin/pip install --require-hashes -r requirements/uv.txt \
 && /opt/tools/bin/uv pip install --python /opt/goalcoach/bin/python --compile-bytecode \
      --require-hashes -r requirements/run.txt

# Everything .dockerignore lets through: what a wheel is made of.
COPY . .
RUN /opt/tools/bin/hatchling build --target wheel --directory /tmp/dist \
 && /opt/tools/bin/uv pip install --python /opt/goalcoach/bin/python --compile-bytecode --no-deps /tmp/dist/*.whl

FROM python:${PYTHON_VERSION}-slim-bookworm
LABEL org.opencontainers.image.title="goalcoach" \
      org.opencontainers.image.description="A self-hosted goal coach: it asks, you decide, and open rules judge every suggestion." \
      org.opencontainers.image.licenses="Apache-2.0"

# What PDF files of talking points are written with: WeasyPrint loads Pango, and letters come from a font.
RUN apt-get update \
 && apt-get install --yes --quiet --no-install-recommends \
      libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0 fonts-dejavu-core \
 && rm -rf /var/lib/apt/lists/*

# An installer is of no use to a service, and of some to an intruder.
RUN python -m pip uninstall --yes --quiet --root-user-action ignore pip setuptools wheel \
 && rm -rf /usr/local/lib/python3.*/ensurepip \
 && groupadd --system --gid 10001 goalcoach \
 && useradd --system --uid 10001 --gid goalcoach --home-dir /data --no-create-home --shell /usr/sbin/nologin goalcoach \
 && install --directory --owner goalcoach --group goalcoach --mode 0750 /data
COPY --from=build /opt/goalcoach /opt/goalcoach

ENV PATH=/opt/goalcoach/bin:$PATH \
    PYTHONDONTWRITEBYTECODE=1 \
    PYTHONUNBUFFERED=1 \
    GOALCOACH_DATABASE_URL=sqlite:////data/goalcoach.db
USER 10001:10001
WORKDIR /data
VOLUME /data
EXPOSE 8000
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=15s --timeout=5s --start-period=30s --retries=3 \
  CMD ["python", "-c", "import urllib.request as r; r.urlopen('http://127.0.0.1:8000/healthz', timeout=4).close()"]
ENTRYPOINT ["goalcoach"]
CMD ["serve", "--host", "0.0.0.0", "--port", "8000"]
