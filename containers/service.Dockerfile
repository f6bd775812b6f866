# One service. The context is containers/target/<service>, laid out by containers/prepare: what seldom changes comes first.
ARG BASE_IMAGE=eclipse-temurin:25-jre
FROM ${BASE_IMAGE}
LABEL org.opencontainers.image.title="Farled" org.opencontainers.image.licenses="EUPL-1.2"
WORKDIR /farled
COPY http ./
COPY dependencies/ ./
COPY snapshot-dependencies/ ./
COPY application/ ./
# A user of no name: the image needs no entry for it, and nothing in the image is its own.
USER 10001:10001
ENV SERVER_ADDRESS=0.0.0.0 SERVER_PORT=8080
# Read by the java command itself; give it more to say, or another share of the container's memory.
ENV JDK_JAVA_OPTIONS="-XX:MaxRAMPercentage=45"
EXPOSE 8080
ENTRYPOINT ["java", "-XX:+UseSerialGC", "-Xss512k", "-XX:+ExitOnOutOfMemoryError", "--enable-native-access=ALL-UNNAMED", \
  "-Dorg.apache.avro.SERIALIZABLE_PACKAGES=se.farled", "-jar", "service.jar"]
