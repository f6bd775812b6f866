# Takes the settings of apache/kafka: KAFKA_… becomes server.properties by Kafka's own wrapper.
ARG BASE_IMAGE
FROM ${BASE_IMAGE}
RUN useradd --uid 1000 appuser && \
  mkdir -p /opt/kafka/config /var/lib/kafka/data /mnt/shared/config /etc/kafka/secrets /etc/kafka/docker && \
  touch /etc/kafka/docker/server.properties /etc/kafka/docker/log4j2.yaml /etc/kafka/docker/tools-log4j2.yaml && \
  chown -R appuser /opt/kafka /var/lib/kafka /mnt/shared/config
COPY libs /opt/kafka/libs
COPY kafka-run /etc/kafka/docker/run
COPY kafka-log4j2.properties /etc/kafka/docker/log4j2.properties
USER appuser
EXPOSE 9092
VOLUME ["/var/lib/kafka/data"]
CMD ["/etc/kafka/docker/run"]
