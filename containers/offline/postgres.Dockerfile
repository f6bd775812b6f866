# Takes POSTGRES_USER, POSTGRES_PASSWORD, POSTGRES_DB, POSTGRES_INITDB_ARGS and init scripts as the image postgres does.
FROM farled-offline/debian-psql
RUN useradd --uid 999 --home-dir /var/lib/postgresql postgres && \
  mkdir -p /var/lib/postgresql /var/run/postgresql /docker-entrypoint-initdb.d && \
  chown postgres /var/lib/postgresql /var/run/postgresql && \
  ln -s /usr/lib/postgresql/*/bin/psql /usr/lib/postgresql/*/bin/pg_isready /usr/lib/postgresql/*/bin/pg_dump /usr/local/bin/
COPY server /opt/postgresql
COPY postgres-entrypoint /usr/local/bin/docker-entrypoint.sh
ENV LANG=C.UTF-8 PATH=/opt/postgresql/bin:/usr/local/bin:/usr/bin:/bin PGDATA=/var/lib/postgresql/18/docker
USER postgres
EXPOSE 5432
VOLUME ["/var/lib/postgresql"]
STOPSIGNAL SIGINT
ENTRYPOINT ["docker-entrypoint.sh"]
CMD ["postgres"]
