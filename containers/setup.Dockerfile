# What is done once to a new system. The context is containers/target/setup, laid out by containers/prepare.
ARG BASE_IMAGE=eclipse-temurin:25-jre
FROM ${BASE_IMAGE}
WORKDIR /farled
COPY . ./
USER 10001:10001
ENTRYPOINT ["/farled/setup"]
