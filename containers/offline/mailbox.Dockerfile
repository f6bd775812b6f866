# Takes the settings of greenmail/standalone.
ARG BASE_IMAGE
FROM ${BASE_IMAGE}
COPY libs /opt/greenmail/libs
USER 10001:10001
EXPOSE 3025 3143
ENTRYPOINT ["bash", "-c", "exec java ${JAVA_OPTS:-} ${GREENMAIL_OPTS:-} -cp '/opt/greenmail/libs/*' com.icegreen.greenmail.standalone.GreenMailStandaloneRunner"]
