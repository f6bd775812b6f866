# Takes the settings of apicurio/apicurio-registry, which are the server's own.
ARG BASE_IMAGE
FROM ${BASE_IMAGE}
COPY deployments /deployments
WORKDIR /tmp
USER 185
EXPOSE 8080
ENTRYPOINT ["java", "-Xmx256m", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError", "-jar", "/deployments/quarkus-run.jar"]
